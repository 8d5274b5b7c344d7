import type { Rule } from "../rules.ts";
import type { Level } from "../schema/expansion.ts";

type Row = readonly [id: string, level: Level, title: string, why: string, fix?: string];

const [B, R, C] = ["breaking", "risky", "compatible"] as const;

const GONE = "Clients that use it get an error.";
const KEEP = "Keep it, mark it as deprecated with a date (`x-sunset`), and remove it when the date has passed.";
const BESIDE = "Keep what was, and offer the new beside it.";
const NOTHING_LOST = "No client has to change.";

const ROWS: readonly Row[] = [
  ["operation-removed", B, "An operation is gone, and was not announced to go.", GONE, KEEP],
  ["operation-removed-without-sunset", R, "An operation is gone that was deprecated, but without a date.", "Clients were told that it would go, and not when. Breaking where the config asks for dates.", "Keep it, announce a date (`x-sunset`), and remove it when the date has passed."],
  ["operation-removed-before-sunset", B, "An operation is gone before the date that was announced.", "Clients were promised time until that date.", "Keep it until the date has passed."],
  ["operation-removed-after-sunset", C, "An operation is gone that was deprecated, and its date has passed.", "Clients were told in time."],
  ["operation-added", C, "An operation is new.", NOTHING_LOST],
  ["operation-deprecated", C, "An operation is deprecated.", "It works as before; clients learn that it will go."],
  ["operation-undeprecated", C, "An operation is no longer deprecated.", NOTHING_LOST],
  ["sunset-missing", R, "An operation is deprecated without a date on which it goes, and the config asks for one.", "Clients do not know how much time they have.", "Add `x-sunset: YYYY-MM-DD`."],
  ["sunset-too-soon", B, "The date on which an operation goes is nearer than the config allows.", "Clients have less time than they were promised.", "Choose a later date."],
  ["sunset-brought-forward", B, "The date on which an operation goes was moved nearer.", "Clients planned with the old date. Risky as long as the new one is as far away as the config asks for.", "Keep the old date."],
  ["sunset-removed", B, "The date on which a deprecated operation goes was taken away.", "Clients do not know how much time they have.", "Keep the date, or take back the deprecation."],
  ["sunset-unreadable", B, "The date on which an operation goes cannot be read.", "It announces nothing, and whether it has passed cannot be seen later.", "Write it as YYYY-MM-DD."],
  ["webhook-removed", B, "A webhook is gone.", "Clients wait for calls that no longer come.", KEEP],
  ["webhook-added", C, "A webhook is new.", NOTHING_LOST],
  ["callback-removed", B, "A callback is gone.", "Clients wait for calls that no longer come.", KEEP],
  ["callback-added", C, "A callback is new.", NOTHING_LOST],
  ["required-parameter-added", B, "A required parameter is new.", "Requests that were valid lack it.", "Make it optional, with the old behaviour as default."],
  ["parameter-added", C, "An optional parameter is new.", NOTHING_LOST],
  ["parameter-removed", R, "A parameter is gone.", "What clients send in it is ignored, or turned away.", KEEP],
  ["parameter-removed-without-sunset", R, "A parameter is gone that was deprecated, but without a date.", "Clients were told that it would go, and not when. Breaking where the config asks for dates.", "Keep it, announce a date (`x-sunset`), and remove it when the date has passed."],
  ["parameter-removed-before-sunset", B, "A parameter is gone before the date that was announced.", "Clients were promised time until that date.", "Keep it until the date has passed."],
  ["parameter-removed-after-sunset", C, "A parameter is gone that was deprecated, and its date has passed.", "Clients were told in time."],
  ["parameter-became-required", B, "A parameter became required.", "Requests that were valid lack it.", "Keep it optional."],
  ["parameter-became-optional", C, "A parameter became optional.", NOTHING_LOST],
  ["parameter-style-changed", B, "A parameter is written in another way (`style`, `explode`).", "The same value is sent as another text.", "Keep the style, or add a parameter of another name."],
  ["parameter-content-changed", B, "A parameter is sent as another media type, or as one at all.", "The same value is sent as another text.", "Keep it, or add a parameter of another name."],
  ["parameter-default-changed", B, "What happens when a parameter is left out is another thing.", "Clients that leave it out get something else from the same request.", "Keep the default."],
  ["parameter-accepts-list", C, "A parameter that took one value takes several.", NOTHING_LOST],
  ["parameter-empty-value-forbidden", R, "A parameter may no longer be sent without a value.", "`?flag` alone may be turned away.", "Keep `allowEmptyValue`."],
  ["parameter-reserved-forbidden", R, "Reserved characters must be escaped in a parameter.", "What clients send may be read in another way.", "Keep `allowReserved`."],
  ["parameter-deprecated", C, "A parameter is deprecated.", "It works as before."],
  ["required-request-body-added", B, "A required body is new.", "Requests that were valid lack it.", "Make it optional."],
  ["request-body-added", C, "An optional body is new.", NOTHING_LOST],
  ["request-body-removed", B, "An operation takes no body any more.", "What clients send is ignored or turned away.", KEEP],
  ["request-body-became-required", B, "The body became required.", "Requests that were valid lack it.", "Keep it optional."],
  ["request-body-became-optional", C, "The body became optional.", NOTHING_LOST],
  ["request-media-type-removed", B, "A media type is no longer taken.", "Clients that send it are turned away.", "Keep it beside the new one."],
  ["request-media-type-added", C, "One more media type is taken.", NOTHING_LOST],
  ["encoding-changed", R, "A part of a form is encoded in another way.", "What clients send may be read in another way. Breaking where a media type is gone that was listed, or where a list is written as another text; compatible where one more media type is listed.", "Keep the encoding."],
  ["response-status-removed", B, "A status of success is gone.", "Clients look for this status; another one takes its place.", "Keep the status."],
  ["response-status-added", R, "A status of success is new.", "Clients may take only the statuses that they know for success.", "Look at what clients do."],
  ["response-error-status-removed", C, "A status of failure is gone.", NOTHING_LOST],
  ["response-error-status-added", C, "A status of failure is new.", "Clients must be ready for failures that no spec lists."],
  ["response-body-removed", B, "A response has no body any more.", "Clients that read it find nothing.", BESIDE],
  ["response-body-added", C, "A response has a body.", NOTHING_LOST],
  ["response-media-type-removed", B, "A response no longer comes as a certain media type.", "Clients that ask for it get an error or something else.", "Keep it beside the new one."],
  ["response-media-type-added", C, "A response can also come as another media type.", "Clients get it when they ask for it."],
  ["response-media-type-generalized", B, "A response comes as any media type of a range, where it was one.", "Clients may get what they cannot read.", "Keep the media type, and list the others by name."],
  ["required-response-header-removed", B, "A header that always came is gone.", "Clients that read it find nothing.", BESIDE],
  ["response-header-removed", R, "A header that could come is gone.", "Clients that read it find nothing.", BESIDE],
  ["response-header-added", C, "A header is new.", NOTHING_LOST],
  ["response-header-became-optional", B, "A header that always came need not come.", "Clients that read it may find nothing.", "Keep sending it."],
  ["response-header-became-required", C, "A header always comes.", NOTHING_LOST],
  ["response-header-style-changed", B, "A header is written in another way (`explode`, `content`).", "The same value comes as another text.", BESIDE],
  ["security-tightened", B, "Credentials that were enough are not any more.", "Clients that send them are turned away. Risky where another scheme is asked for that is sent in the same way: it may take the same credentials.", "Keep the old way beside the new one."],
  ["security-scope-added", B, "A scope is needed that was not.", "Tokens that were enough are not any more.", "Ask for the scope in a new operation."],
  ["security-loosened", C, "Less is needed than before, or there is another way.", NOTHING_LOST],
  ["security-scheme-changed", B, "A security scheme is another one under the same name.", "Credentials are sent in another way.", "Add a scheme of another name, and take both."],
  ["security-flow-changed", R, "The addresses of an OAuth flow or of OpenID Connect are others.", "Clients that have them in their config must change it.", "Keep the old addresses working."],
  ["server-removed", R, "A server is no longer listed.", "Clients may still call it. Breaking where the same host is listed with other paths only: then every address of an operation is another one.", "Keep it listed as long as it answers."],
  ["server-added", C, "A server is new.", NOTHING_LOST],
]; // biome-ignore format: a table

export const OPERATION_RULES: readonly Rule[] = ROWS.map(([id, level, title, why, fix = "Nothing."]) => ({
  id,
  level,
  title,
  why,
  fix,
}));
