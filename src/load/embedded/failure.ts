import { PRIVATE_CODE } from "../targets/public-lookup.ts";
import type { Failure } from "./exchange.ts";
import { ProtocolError } from "./http1/protocol-error.ts";

/** The machine that sends has no more sockets, ports or memory for them. */
const OWN = new Set(["EMFILE", "ENFILE", "EADDRNOTAVAIL", "ENOBUFS", "ENOMEM", "EAGAIN"]);
const DNS = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", "EAI_NODATA", "EAI_NONAME", "ENODATA", "ESERVFAIL"]);
const TLS =
  /^(?:ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|CRL_|INVALID_CA|PATH_LENGTH|ERROR_IN_)/;

/** Why a connection could not be opened. */
export function connectFailure(error: unknown): Failure {
  if (error instanceof ProxyError) return { kind: "refused", message: error.message };
  const code = codeOf(error);
  if (OWN.has(code)) return { kind: "dropped", message: `this machine has no socket left (${code})`, own: true };
  if (DNS.has(code)) return { kind: "dns", message: `the name has no address (${code})` };
  if (code === PRIVATE_CODE)
    return { kind: "dns", message: "the name leads to a private network, and was not named among the allowed hosts" };
  if (TLS.test(code)) return { kind: "tls", message: tlsMessage(code) };
  if (code === "ECONNREFUSED") return { kind: "refused", message: "connection refused" };
  if (code === "ETIMEDOUT") return { kind: "refused", message: "no answer to the attempt to connect (ETIMEDOUT)" };
  if (/disconnected before secure TLS/.test(String((error as Error).message)))
    return { kind: "reset", message: "the connection ended within the TLS handshake" };
  if (code === "ECONNRESET") return { kind: "reset", message: "the connection was reset while it was opened" };
  return { kind: "refused", message: `no connection (${code})` };
}

/** Why an open connection broke off. */
export function connectionFailure(error: unknown): Failure {
  if (error instanceof ProtocolError) return { kind: "invalid", message: error.message };
  const code = codeOf(error);
  // What nghttp2 says of bytes that it cannot read; what the server says has other codes.
  if (code === "ERR_HTTP2_ERROR") return { kind: "invalid", message: "the answer is not valid HTTP/2" };
  // With TLS 1.3 the server judges the client's certificate after the handshake.
  if (TLS.test(code)) return { kind: "tls", message: tlsMessage(code) };
  const [name] =
    /NGHTTP2_[A-Z_]+/.exec(code === "ERR_HTTP2_STREAM_ERROR" ? String((error as Error).message) : "") ?? [];
  if (name !== undefined) return { kind: "reset", message: `the stream was reset before the answer ended (${name})` };
  return { kind: "reset", message: "the connection ended before the answer did" };
}

/** A proxy that did not let us through. */
export class ProxyError extends Error {
  override name = "ProxyError";
}

function codeOf(error: unknown): string {
  const { code, errors } = error as { code?: string; errors?: { code?: string }[] };
  return code ?? errors?.[0]?.code ?? "unknown";
}

const TLS_WORDS: Record<string, string> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "the certificate is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "the certificate's chain ends in one that is self-signed",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the certificate's issuer is not known",
  UNABLE_TO_GET_ISSUER_CERT: "the certificate's issuer is not known",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the certificate's issuer is not known",
  CERT_HAS_EXPIRED: "the certificate has expired",
  CERT_NOT_YET_VALID: "the certificate is not valid yet",
  ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another name",
  ERR_SSL_WRONG_VERSION_NUMBER: "the server does not speak TLS on this port",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "the server does not speak TLS on this port",
  ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL: "the server does not speak the version of HTTP that was asked for",
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "no common version of TLS",
  ERR_SSL_UNSUPPORTED_PROTOCOL: "no common version of TLS",
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "the server asks for a client certificate",
};

function tlsMessage(code: string): string {
  return `${TLS_WORDS[code] ?? "the TLS handshake failed"} (${code})`;
}
