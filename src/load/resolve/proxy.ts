/** As curl reads them; HTTP_PROXY in capitals too, as this is no CGI program. */
export function proxyFromEnvironment(env: NodeJS.ProcessEnv) {
  const all = env.all_proxy || env.ALL_PROXY;
  return {
    http: env.http_proxy || env.HTTP_PROXY || all || undefined,
    https: env.https_proxy || env.HTTPS_PROXY || all || undefined,
    noProxy: env.no_proxy || env.NO_PROXY || undefined,
  };
}
