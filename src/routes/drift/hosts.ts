import { UsageError } from "../../report/errors.ts";

/** Hosts of a list with commas. `name` is what the error calls it. @throws UsageError for what is no host */
export function hostsOf(list: string | undefined, name: string): string[] {
  const hosts = (list ?? "").split(",").map((host) => host.trim());
  for (const host of hosts)
    if (host !== "" && !/^[\w.-]+(?::\d+)?$|^\[[\da-f:.]+\](?::\d+)?$/i.test(host))
      throw new UsageError(`${name} takes hosts such as example.com, not ${JSON.stringify(host)}.`);
  return hosts.filter((host) => host !== "");
}
