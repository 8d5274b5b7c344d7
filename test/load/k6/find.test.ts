import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findK6 } from "../../../src/load/k6/find.ts";
import { install } from "../../../src/load/k6/install.ts";
import { ARCHIVES, type Archive, RELEASE } from "../../../src/load/k6/releases.ts";
import { parseVersion } from "../../../src/load/k6/version.ts";
import { EnvironmentError } from "../../../src/report/errors.ts";
import { serve } from "./support.ts";

/** A script that says what a k6 of this version says. */
function fake(path: string, says: string, code = 0): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho '${says}'\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}

const temporary = () => mkdtempSync(join(tmpdir(), "bk-find-k6-"));
const V2 = "k6 v2.2.0 (go1.26.8, linux/amd64)";

describe("finding k6", () => {
  it("takes the one on PATH before the one in the tool cache", async () => {
    const [path, toolCache] = [temporary(), temporary()];
    fake(join(path, "k6"), "k6 v1.3.0 (commit/abc, go1.24, linux/amd64)");
    fake(join(toolCache, "k6/2.2.0/x64/k6"), V2);
    const places = { path: `/nowhere:${path}`, toolCache, platform: "linux" as const, arch: "x64" };
    expect(await findK6(places)).toMatchObject({ version: "1.3.0", major: 1, from: "on PATH" });
    expect(await findK6({ ...places, path: "" })).toMatchObject({ version: "2.2.0", from: "in the tool cache" });
  });

  it("takes the newest version of the tool cache, also when its archive was unpacked there", async () => {
    const toolCache = temporary();
    fake(join(toolCache, "k6/0.9.0/x64/k6"), "k6 v0.9.0 (go1.26.8, linux/amd64)");
    fake(join(toolCache, "k6/2.10.0/x64/k6-v2.10.0-linux-amd64/k6"), "k6 v2.10.0 (go1.26.8, linux/amd64)");
    const found = await findK6({ path: "", toolCache, platform: "linux", arch: "x64" });
    expect(found.version).toBe("2.10.0");
  });

  it.each([
    ["a version that is not known here", "k6 v3.0.0 (go1.30, linux/amd64)", 0, /k6 3\.0\.0; versions 1 and 2/],
    ["something else of that name", "hello", 0, /is no k6/],
    ["a binary that does not run", "no", 1, /does not run/],
  ])("says what is wrong with %s", async (_, says, code, message) => {
    const path = temporary();
    fake(join(path, "k6"), says, code);
    await expect(findK6({ path })).rejects.toThrow(message);
    await expect(findK6({ path })).rejects.toThrow(EnvironmentError);
  });

  it("names both ways out when there is none", async () => {
    await expect(findK6({ path: "/nowhere" })).rejects.toThrow(/install it \(.*\), or use the embedded engine/);
    await expect(findK6({ path: "", downloads: temporary(), platform: "aix", arch: "ppc64" })).rejects.toThrow(
      /no release/,
    );
  });

  it("reads versions of binaries of any name, and of nothing else", () => {
    expect(parseVersion(V2)).toEqual({ version: "2.2.0", major: 2 });
    expect(parseVersion("k6-v1 v1.3.0 (commit/x, go1.24, linux/amd64)\nExtensions: none")).toEqual({
      version: "1.3.0",
      major: 1,
    });
    expect(parseVersion("k6.exe v2.2.0 (commit/00a9a1b7f5, go1.26.5, windows/amd64)")?.major).toBe(2);
    expect(parseVersion("kubectl v1.2.3 (x)")).toBeUndefined();
  });
});

describe("the download", () => {
  /** An archive as a release has them, with a k6 that is a script. */
  function release(): { archive: Archive; bytes: Buffer } {
    const directory = temporary();
    const inner = `k6-v${RELEASE}-linux-amd64`;
    fake(join(directory, inner, "k6"), V2);
    execFileSync("tar", ["-czf", "k6.tar.gz", inner], { cwd: directory });
    const bytes = readFileSync(join(directory, "k6.tar.gz"));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { archive: { name: "k6.tar.gz", sha256, binary: `${inner}/k6` }, bytes };
  }

  it("unpacks what has the pinned sum, where it is found the next time", async () => {
    const { archive, bytes } = release();
    const target = await serve((_, response) => response.end(bytes));
    const downloads = temporary();
    await install(archive, join(downloads, `k6-${RELEASE}`), undefined, target.origin);
    await target.stop();
    expect(target.requests.map(({ url }) => url)).toEqual([`/v${RELEASE}/k6.tar.gz`]);
    const found = await findK6({ path: "", downloads, platform: "linux", arch: "x64" });
    expect(found).toMatchObject({ version: RELEASE, from: "downloaded" });
    expect(readdirSync(downloads)).toEqual([`k6-${RELEASE}`]);
  });

  it("leaves nothing of what has another sum, and says both", async () => {
    const { archive, bytes } = release();
    const target = await serve((_, response) => response.end(Buffer.concat([bytes, Buffer.from("x")])));
    const downloads = temporary();
    const done = install(archive, join(downloads, "k6"), undefined, target.origin);
    await expect(done).rejects.toThrow(new RegExp(`not ${archive.sha256} as pinned`));
    await target.stop();
    expect(readdirSync(downloads)).toEqual([]);
  });

  it.each([404, 500])("says that it failed: %s", async (status) => {
    const target = await serve((_, response) => response.writeHead(status).end());
    const downloads = temporary();
    const done = install(release().archive, join(downloads, "k6"), undefined, target.origin);
    await expect(done).rejects.toThrow(new RegExp(`could not be downloaded: status ${status}`));
    await target.stop();
    expect(existsSync(join(downloads, "k6"))).toBe(false);
  });

  it("leaves nothing of one that breaks off, whether or not its length was told", async () => {
    const { archive, bytes } = release();
    for (const told of [true, false]) {
      const target = await serve((_, response) => {
        if (told) response.setHeader("content-length", bytes.length);
        response.write(bytes.subarray(0, 100), () => (told ? response.destroy() : response.end()));
      });
      const downloads = temporary();
      const done = install(archive, join(downloads, "k6"), undefined, target.origin);
      await expect(done).rejects.toThrow(told ? /could not be downloaded: / : /as pinned/);
      await target.stop();
      expect(readdirSync(downloads)).toEqual([]);
    }
  });

  it("can be done by several at once", async () => {
    const { archive, bytes } = release();
    const target = await serve((_, response) => response.end(bytes));
    const downloads = temporary();
    const all = Array.from({ length: 6 }, () => install(archive, join(downloads, "k6"), undefined, target.origin));
    await Promise.all(all);
    await target.stop();
    expect(readdirSync(downloads)).toEqual(["k6"]);
    expect(existsSync(join(downloads, "k6", archive.binary))).toBe(true);
  });

  it("goes through the proxy that the environment names, and is tried again where what was kept does not run", async () => {
    const asked: string[] = [];
    const proxy = createServer().on("connect", ({ url }, socket) => {
      asked.push(url!);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
    await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
    const downloads = temporary();
    const binary = ARCHIVES["linux-x64"]!.binary;
    fake(join(downloads, `k6-${RELEASE}`, binary), "cut off", 1);
    const https = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const places = { path: "", downloads, platform: "linux" as const, arch: "x64", proxy: { https } };
    await expect(findK6(places)).rejects.toThrow(/github\.com.*could not be downloaded: /);
    proxy.close();
    expect(asked).toEqual(["github.com:443"]);
    expect(readdirSync(downloads)).toEqual([]);
  });

  it("is pinned for every platform by a sum that is one", () => {
    const sums = Object.values(ARCHIVES).map(({ sha256 }) => sha256);
    expect(new Set(sums).size).toBe(5);
    for (const sum of sums) expect(sum).toMatch(/^[0-9a-f]{64}$/);
  });
});
