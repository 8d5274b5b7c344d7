/** An answer that breaks HTTP. The message is one that many answers share: it has nothing of the answer in it. */
export class ProtocolError extends Error {
  override name = "ProtocolError";
}
