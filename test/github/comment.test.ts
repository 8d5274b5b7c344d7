import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CommentRequest, stickyComment } from "../../src/github/comment.ts";
import { GitHubStandIn } from "../support/github-stand-in.ts";

const MARKER = "<!-- backend-kit:schema-check:default -->";
const BODY = `${MARKER}\nred`;

let github: GitHubStandIn;
beforeEach(async () => {
  github = await GitHubStandIn.start();
});
afterEach(async () => {
  await github.stop();
  expect(github.violations).toEqual([]);
});

const comment = (request: Partial<CommentRequest> = {}) =>
  stickyComment({
    token: "t0ken",
    context: {
      event: "pull_request",
      owner: "org",
      repository: "app",
      pullRequest: 1,
      apiUrl: github.url,
      serverUrl: "https://github.com",
    },
    marker: MARKER,
    mode: "auto",
    notable: true,
    bodies: [BODY],
    ...request,
  });
const methods = () => github.calls.map(({ method }) => method).join(" ");

describe("the comment", () => {
  it("is created, left alone when nothing changed, and updated", async () => {
    expect(await comment()).toMatchObject({ kind: "created" });
    expect(await comment()).toMatchObject({ kind: "unchanged" });
    expect(await comment({ bodies: [`${MARKER}\ngreen`], notable: false })).toMatchObject({ kind: "updated" });
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\ngreen`]);
    expect(methods()).toBe("GET POST GET GET PATCH");
  });

  it("that was deleted in between is written anew, where there is something to say", async () => {
    github.hostility = { forgetful: true };
    github.addComments(1, () => `${MARKER}\nold`, true);
    expect(await comment({ notable: false })).toMatchObject({ kind: "skipped" });
    github.addComments(1, () => `${MARKER}\nold`, true);
    expect(await comment()).toMatchObject({ kind: "created" });
    expect(github.comments.map(({ body }) => body)).toEqual([BODY]);
  });

  it.each([401, 403, 404])("is not for a token that may not write: %d", async (status) => {
    github.hostility = { always: { status, body: '{"message":"Resource not accessible by integration"}' } };
    expect(await comment()).toEqual({ kind: "read-only", status });
    expect(methods()).toBe("GET");
  });

  it("of a user's own token is found again, and nobody else's is touched", async () => {
    github.user = 77;
    github.addComments(1, () => `${MARKER}\ncopied`);
    expect(await comment()).toMatchObject({ kind: "created" });
    expect(await comment({ bodies: [`${MARKER}\ngreen`] })).toMatchObject({ kind: "updated" });
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\ncopied`, `${MARKER}\ngreen`]);
    github.user = undefined;
    expect(await comment()).toMatchObject({ kind: "created" });
    expect(github.comments).toHaveLength(3);
  });

  it("of another app that has the marker too is left alone", async () => {
    github.comments.push({ id: 1, body: `${MARKER}\ntheirs`, bot: true, author: 5 });
    expect(await comment({ notable: false })).toEqual({ kind: "read-only", status: 403 });
    expect(await comment()).toMatchObject({ kind: "created" });
    expect(await comment({ bodies: [`${MARKER}\ngreen`] })).toMatchObject({ kind: "updated" });
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\ntheirs`, `${MARKER}\ngreen`]);
  });

  it.each([99, 100, 250])("is found behind %d others, on whatever page it is", async (others) => {
    github.addComments(others, (n) => `comment ${n}`);
    github.addComments(1, () => `${MARKER}\nold`, true);
    expect(await comment()).toMatchObject({ kind: "updated" });
    expect(github.comments.length).toBe(others + 1);
    expect(github.comments.at(-1)!.body).toBe(BODY);
  });

  it("begins with the marker: what quotes one is somebody's answer to it", async () => {
    github.addComments(1, () => `> ${MARKER}\n> red`, true);
    expect(await comment()).toMatchObject({ kind: "created" });
    expect(github.comments.map(({ body }) => body)).toEqual([`> ${MARKER}\n> red`, BODY]);
  });

  it("that two jobs wrote at once becomes one again", async () => {
    github.addComments(2, (n) => `${MARKER}\nold ${n}`, true);
    github.comments.push({ id: 1, body: `${MARKER}\ncopied`, bot: false });
    expect(await comment()).toMatchObject({ kind: "updated" });
    expect(github.comments.map(({ body }) => body)).toEqual([BODY, `${MARKER}\ncopied`]);
    expect(methods()).toBe("GET PATCH DELETE");
  });

  it("that cannot be written says why in a sentence, not in a page for browsers", async () => {
    github.hostility = { always: { status: 500, headers: { "retry-after": "0" }, body: "<html>oops</html>" } };
    expect(await comment()).toEqual({ kind: "failed", reason: "GitHub answered with status 500" });
    github.hostility = { always: { status: 422, body: '{"message":"Validation Failed"}' } };
    expect(await comment()).toEqual({ kind: "failed", reason: "Validation Failed (status 422)" });
  });

  it("is tried a few times where the server stumbles, and given up", async () => {
    github.hostility = { always: { status: 502, headers: { "retry-after": "0" }, body: "<html>bad</html>" } };
    expect(await comment()).toMatchObject({ kind: "failed" });
    expect(methods()).toBe("GET GET GET GET");
  });

  it.each<[string, number, Record<string, string>]>([
    ["that lasts an hour", 403, { "retry-after": "3600" }],
    ["of the day", 429, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "99999999999" }],
  ])("is given up at once for a rate limit %s", async (_, status, headers) => {
    github.hostility = { always: { status, headers, body: '{"message":"API rate limit exceeded"}' } };
    expect(await comment()).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining("API rate limit exceeded"),
    });
    expect(methods()).toBe("GET");
  });

  it("is given up when there is no answer", async () => {
    github.hostility = { silent: true };
    const outcome = { kind: "failed", reason: "GitHub did not answer in time" };
    expect(await comment({ patience: { request: 50, whole: 60_000 } })).toEqual(outcome);
    expect(await comment({ patience: { request: 60_000, whole: 50 } })).toEqual(outcome);
  });

  it("is given up at once when there is no time to wait and try again", async () => {
    github.hostility = { always: { status: 503, headers: { "retry-after": "20" } } };
    expect(await comment({ patience: { request: 15_000, whole: 15_000 } })).toMatchObject({ kind: "failed" });
    expect(methods()).toBe("GET");
  });

  it("is given up when the answer does not end, or is none", async () => {
    github.hostility = { endless: true };
    expect(await comment()).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining("GitHub's answer is too long"),
    });
    expect(methods()).toBe("GET");
    github.hostility = { always: { status: 200, body: "<html>log in</html>" } };
    expect(await comment()).toMatchObject({ kind: "failed", reason: "GitHub's answer is no list of comments" });
  });

  it("is read even when it is as long as it can be", async () => {
    github.addComments(99, () => "\u0001".repeat(65_000));
    github.addComments(1, () => `${MARKER}\nold`, true);
    expect(await comment()).toMatchObject({ kind: "updated" });
  });
});
