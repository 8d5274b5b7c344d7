import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Certificate {
  key: string;
  cert: string;
}

/** A self-signed certificate, made by openssl. `subject`: what it is for, "IP:127.0.0.1". */
export function selfSigned(subject = "IP:127.0.0.1,DNS:localhost"): Certificate {
  const directory = mkdtempSync(join(tmpdir(), "bk-cert-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(directory, name)) as [string, string];
  const common = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const names = ["-subj", "/CN=load test", "-addext", `subjectAltName=${subject}`];
  execFileSync("openssl", ["req", "-x509", ...common, ...names, "-keyout", key, "-out", cert], { stdio: "ignore" });
  const made = { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  rmSync(directory, { recursive: true });
  return made;
}
