import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

export interface Comment {
  id: number;
  body: string;
  /** Who wrote it: GITHUB_TOKEN's comments come from a bot. */
  bot: boolean;
  /** Id of another author than that bot, or than the user that is not the token's. */
  author?: number;
}

const BOT = 41_898_282;

export interface Call {
  method: string;
  path: string;
  body: unknown;
  status: number;
}

/** A deployment with its statuses, oldest first. */
export interface StandInDeployment {
  sha: string;
  environment: string;
  statuses: { state: string; environment_url?: string; target_url?: string }[];
}

export interface StandInIssue {
  number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  bot: boolean;
}

/** How it misbehaves. */
export interface Hostility {
  /** A token that may only read, as on a fork's pull request. */
  readOnly?: boolean;
  /** Comments longer than this are refused as too long. */
  longest?: number;
  /** Answers to give instead, each once, before behaving. */
  first?: Answer[];
  /** The answer to everything. */
  always?: Answer;
  /** Takes requests and never answers. */
  silent?: boolean;
  /** Answers that do not end. */
  endless?: boolean;
  /** Once they are listed, comments are gone. */
  forgetful?: boolean;
}

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/** Stands in for GitHub's REST API: requests and its own answers are held against GitHub's OpenAPI description. */
export class GitHubStandIn {
  comments: Comment[] = [];
  deployments: StandInDeployment[] = [];
  issues: StandInIssue[] = [];
  /** Open pull requests, by the last commit of each. */
  pullRequests: { number: number; sha: string }[] = [];
  readonly calls: Call[] = [];
  /** What did not match the description. A test must find this empty. */
  readonly violations: string[] = [];
  hostility: Hostility = {};
  /** Id of the user whose token it is; undefined for a job's own token, which is the bot's. */
  user: number | undefined;
  readonly #server: Server;
  #nextId = 1000;

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<GitHubStandIn> {
    const standIn = new GitHubStandIn();
    await new Promise<void>((resolve) => standIn.#server.listen(0, "127.0.0.1", resolve));
    return standIn;
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("not listening");
    return `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Comments of others, for paging. */
  addComments(count: number, body: (n: number) => string, bot = false): void {
    for (let n = 0; n < count; n++) this.comments.push({ id: this.#nextId++, body: body(n), bot });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? "/", this.url);
    const method = request.method ?? "GET";
    const call: Call = {
      method,
      path: url.pathname + url.search,
      body: text ? JSON.parse(text) : undefined,
      status: 0,
    };
    this.calls.push(call);
    const operation = findOperation(method, url.pathname);
    if (!operation) this.violations.push(`${method} ${url.pathname} is not in GitHub's description`);
    else if (operation.request) this.#check(`body of ${method} ${url.pathname}`, operation.request, call.body);
    if (this.hostility.silent) return;
    if (this.hostility.endless) return pourForever(response);
    const reply =
      this.hostility.first?.shift() ??
      this.hostility.always ??
      this.#handle(method, url, call.body as Body | undefined);
    call.status = reply.status;
    const payload = "data" in reply ? (JSON.stringify(reply.data) ?? "") : (reply.body ?? "{}");
    if (operation && "data" in reply) {
      const schema = operation.response(reply.status);
      if (schema)
        this.#check(`our own answer ${reply.status} to ${method} ${url.pathname}`, schema, JSON.parse(payload));
    }
    response.writeHead(reply.status, { "content-type": "application/json; charset=utf-8", ...reply.headers });
    response.end(payload);
  }

  #check(what: string, schema: object, value: unknown): void {
    const validate = compile(schema);
    if (!validate(value)) this.violations.push(`${what}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  }

  #handle(
    method: string,
    url: URL,
    body: Body | undefined,
  ): { status: number; data: unknown; headers?: Record<string, string>; body?: string } {
    const list = /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/.exec(url.pathname);
    const single = /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/.exec(url.pathname);
    if (method === "GET" && list) return this.#page(url);
    if (method === "POST" && list) {
      return this.#write(body, () => {
        const own = this.user === undefined ? { bot: true } : { bot: false, author: this.user };
        const comment = { id: this.#nextId++, body: body!.body!, ...own };
        this.comments.push(comment);
        return { status: 201, data: this.#shown(comment) };
      });
    }
    if (method === "PATCH" && single) {
      return this.#write(body, () => {
        const comment = this.comments.find(({ id }) => id === Number(single[1]));
        if (!comment) return { status: 404, data: { message: "Not Found" } };
        if (comment.bot && comment.author !== undefined) return FORBIDDEN;
        comment.body = body!.body!;
        return { status: 200, data: this.#shown(comment) };
      });
    }
    if (method === "DELETE" && single) {
      this.comments = this.comments.filter(({ id }) => id !== Number(single[1]));
      return { status: 204, data: undefined };
    }
    if (method === "GET" && url.pathname === "/user")
      return this.user === undefined ? FORBIDDEN : { status: 200, data: minimal("public-user", { id: this.user }) };
    return (
      this.#deploymentOrPull(method, url) ??
      this.#issue(method, url.pathname, body) ?? {
        status: 404,
        data: { message: "Not Found", documentation_url: "https://docs.github.com/rest" },
      }
    );
  }

  #deploymentOrPull(method: string, { pathname, searchParams }: URL): { status: number; data: unknown } | undefined {
    if (method !== "GET") return undefined;
    const at = (minute: number) => `2026-11-01T00:${String(minute).padStart(2, "0")}:00Z`;
    if (/^\/repos\/[^/]+\/[^/]+\/deployments$/.test(pathname)) {
      const all = this.deployments.map((deployment, id) => ({ ...deployment, id }));
      const wanted = all.filter(({ sha }) => sha === searchParams.get("sha"));
      const data = wanted.map(({ id, sha, environment }) =>
        minimal("deployment", { id, sha, environment, created_at: at(id), updated_at: at(id) }),
      );
      return { status: 200, data: searchParams.get("page") === "1" ? data : [] };
    }
    const [, id] = /^\/repos\/[^/]+\/[^/]+\/deployments\/(\d+)\/statuses$/.exec(pathname) ?? [];
    const deployment = id === undefined ? undefined : this.deployments[Number(id)];
    if (deployment) {
      const data = deployment.statuses.map((status, minute) =>
        minimal("deployment-status", { id: minute, created_at: at(minute), updated_at: at(minute), ...status }),
      );
      return { status: 200, data: data.reverse() };
    }
    const [, commit] = /^\/repos\/[^/]+\/[^/]+\/commits\/([^/]+)\/pulls$/.exec(pathname) ?? [];
    if (commit === undefined) return undefined;
    const pulls = this.pullRequests.filter(({ sha }) => sha === commit);
    const data = pulls.map(({ number, sha }) => {
      const pull = minimal("pull-request-simple", { number, state: "open" }) as { head: { sha: string } };
      pull.head.sha = sha;
      return pull;
    });
    return { status: 200, data };
  }

  #issue(method: string, pathname: string, body: Body | undefined): { status: number; data: unknown } | undefined {
    const list = /^\/repos\/[^/]+\/[^/]+\/issues$/.test(pathname);
    const [, number] = /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)$/.exec(pathname) ?? [];
    const shown = ({ bot, ...issue }: StandInIssue) =>
      minimal("issue", { ...issue, user: minimal("simple-user", { type: bot ? "Bot" : "User" }) });
    if (list && method === "GET") {
      const open = this.issues.filter(({ state }) => state === "open");
      return { status: 200, data: open.map(shown) };
    }
    if (list && method === "POST")
      return this.#write(body, () => {
        const issue = {
          number: this.#nextId++,
          title: body!.title!,
          body: body!.body!,
          state: "open" as const,
          bot: true,
        };
        this.issues.push(issue);
        return { status: 201, data: shown(issue) };
      });
    if (number !== undefined && method === "PATCH")
      return this.#write(body, () => {
        const issue = this.issues.find((one) => one.number === Number(number))!;
        Object.assign(
          issue,
          body?.title && { title: body.title },
          body?.body && { body: body.body },
          body?.state && { state: body.state },
        );
        return { status: 200, data: shown(issue) };
      });
    return undefined;
  }

  #write(body: Body | undefined, write: () => { status: number; data: unknown }) {
    if (this.hostility.readOnly) return FORBIDDEN;
    const longest = this.hostility.longest ?? 65_536;
    if ((body?.body?.length ?? 0) > longest) {
      return {
        status: 422,
        data: {
          message: "Validation Failed",
          documentation_url: "https://docs.github.com/rest",
          errors: [
            {
              resource: "IssueComment",
              code: "unprocessable",
              field: "data",
              message: `Body is too long (maximum is ${longest} characters)`,
            },
          ],
        },
      };
    }
    return write();
  }

  #page(url: URL) {
    const size = Number(url.searchParams.get("per_page") ?? 30);
    const page = Number(url.searchParams.get("page") ?? 1);
    const shown = this.comments.slice((page - 1) * size, page * size).map((comment) => this.#shown(comment));
    const more = page * size < this.comments.length;
    if (this.hostility.forgetful) this.comments = [];
    url.searchParams.set("page", String(page + 1));
    return {
      status: 200,
      data: shown,
      headers: (more ? { link: `<${url.href}>; rel="next"` } : {}) as Record<string, string>,
    };
  }

  #shown({ id, body, bot, author = bot ? BOT : 1 }: Comment) {
    const api = `${this.url}/repos/org/app`;
    const login = bot ? "github-actions[bot]" : "somebody";
    const user = Object.fromEntries(
      [
        "avatar_url",
        "url",
        "html_url",
        "followers_url",
        "following_url",
        "gists_url",
        "starred_url",
        "subscriptions_url",
        "organizations_url",
        "repos_url",
        "events_url",
        "received_events_url",
      ].map((name) => [name, api]),
    );
    return {
      id,
      node_id: "IC_x",
      url: `${api}/issues/comments/${id}`,
      html_url: `${api}/pull/1#issuecomment-${id}`,
      issue_url: `${api}/issues/1`,
      body,
      user: {
        ...user,
        login,
        id: author,
        node_id: "U_x",
        gravatar_id: "",
        type: bot ? "Bot" : "User",
        site_admin: false,
      },
      created_at: "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
      author_association: "NONE",
    };
  }
}

const FORBIDDEN = {
  status: 403,
  data: { message: "Resource not accessible by integration", documentation_url: "https://docs.github.com/rest" },
};

interface Body {
  body?: string;
  title?: string;
  state?: "open" | "closed";
}

/** The least that GitHub's description lets an object of a kind be, with what a test says about it. */
function minimal(component: string, known: object): object {
  const { components } = github() as unknown as { components: { schemas: Record<string, Schema> } };
  return { ...(sample(components.schemas[component]!, 0) as object), ...known };
}

interface Schema {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  format?: string;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

function sample(schema: Schema, depth: number): unknown {
  if (schema.nullable) return null;
  if (schema.$ref) return sample(resolvePointer(schema.$ref) as Schema, depth);
  const [first] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (first && !schema.properties) return sample(first, depth);
  if (schema.enum) return schema.enum[0];
  if (depth > 8) throw new Error("GitHub's description goes in circles");
  switch (schema.type) {
    case "string":
      return schema.format === "date-time" ? "2026-11-01T00:00:00Z" : "x";
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return false;
    case "array":
      return [];
    default:
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {}, depth + 1)]),
      );
  }
}

function pourForever(response: ServerResponse): void {
  const spaces = Buffer.alloc(1024 * 1024, " ");
  const pour = () => {
    while (!response.destroyed && response.write(spaces));
  };
  response.writeHead(200, { "content-type": "application/json" });
  response.on("drain", pour).on("error", () => {});
  pour();
}

interface Operation {
  request?: object;
  response(status: number): object | undefined;
}

interface Description {
  paths: Record<
    string,
    Record<string, { requestBody?: Content; responses: Record<string, Content & { $ref?: string }> }>
  >;
  components: object;
}
interface Content {
  content?: Record<string, { schema?: object }>;
}

let description: Description | undefined;

function github(): Description {
  const path = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
  description ??= JSON.parse(readFileSync(path, "utf8")) as Description;
  return description;
}

function findOperation(method: string, pathname: string): Operation | undefined {
  const { paths } = github();
  const template = Object.keys(paths).find(
    (candidate) =>
      new RegExp(`^${candidate.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(pathname) &&
      method.toLowerCase() in paths[candidate]!,
  );
  const operation = template === undefined ? undefined : paths[template]![method.toLowerCase()];
  if (!operation) return undefined;
  const schemaOf = (content: Content | undefined) => content?.content?.["application/json"]?.schema;
  return {
    request: schemaOf(operation.requestBody),
    response: (status) => {
      const response = operation.responses[status];
      return schemaOf(response?.$ref ? (resolvePointer(response.$ref) as Content) : response);
    },
  };
}

function resolvePointer(reference: string): unknown {
  return reference
    .slice(2)
    .split("/")
    .reduce((node: unknown, part) => (node as Record<string, unknown>)[part], github());
}

const compiled = new Map<object, ValidateFunction>();

/** GitHub's formats and its OpenAPI 3.0 `nullable` are annotations to ajv; `null` is let through where they say so. */
function compile(schema: object): ValidateFunction {
  let validate = compiled.get(schema);
  if (!validate) {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    validate = ajv.compile({ ...(nullable(schema) as object), components: nullable(reachableComponents(schema)) });
    compiled.set(schema, validate);
  }
  return validate;
}

function nullable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(nullable);
  if (typeof node !== "object" || node === null) return node;
  const mapped = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, nullable(value)])) as Record<
    string,
    unknown
  >;
  if (mapped.nullable === true) {
    const { nullable: _, ...rest } = mapped;
    return { anyOf: [rest, { type: "null" }] };
  }
  return mapped;
}

/** The part of the description that a schema refers to: all of it takes seconds to walk. */
function reachableComponents(schema: object): object {
  const components: Record<string, Record<string, unknown>> = {};
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item);
    else if (typeof node === "object" && node !== null) {
      const reference = (node as { $ref?: unknown }).$ref;
      if (typeof reference === "string") {
        const [, , section, name] = reference.split("/") as [string, string, string, string];
        components[section] ??= {};
        if (!(name in components[section])) {
          components[section][name] = resolvePointer(reference);
          visit(components[section][name]);
        }
      }
      for (const value of Object.values(node)) visit(value);
    }
  };
  visit(schema);
  return components;
}
