/** The release that is downloaded where no k6 is found. */
export const RELEASE = "2.2.0";

/** Where releases are. */
export const RELEASES_URL = "https://github.com/grafana/k6/releases/download";

export interface Archive {
  name: string;
  /** Of the archive, as the release's `k6-v2.2.0-checksums.txt` lists it. */
  sha256: string;
  /** Path of the binary inside of it. */
  binary: string;
}

const archive = (system: string, ending: string, sha256: string): Archive => ({
  name: `k6-v${RELEASE}-${system}.${ending}`,
  sha256,
  binary: `k6-v${RELEASE}-${system}/${system.startsWith("windows") ? "k6.exe" : "k6"}`,
});

/** By `process.platform` and `process.arch`. */
export const ARCHIVES: Readonly<Record<string, Archive>> = {
  "linux-x64": archive("linux-amd64", "tar.gz", "b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d"),
  "linux-arm64": archive("linux-arm64", "tar.gz", "4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c"),
  "darwin-x64": archive("macos-amd64", "zip", "45a08590511c8a6a9c6331645e60c41624924e848e29472e87c60ac956d50372"),
  "darwin-arm64": archive("macos-arm64", "zip", "37a028506bf13578de66c906296803775df28cc2504b1a8c5d786b2803e757c7"),
  "win32-x64": archive("windows-amd64", "zip", "ceb2b1e1cf9dbe1303c6c33ec83ffda86dda5c610b4def92064d3c7ebae8d9f4"),
};
