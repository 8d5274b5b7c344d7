import { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { isPrivateAddress } from "./address.ts";

/** Code of the error for a name that has come to lead into a private network. */
export const PRIVATE_CODE = "EPRIVATE";

/**
 * Looks names up for connections that must stay out of private networks: a name that was public when the target was
 * checked may have another address by the time that a connection is opened (DNS rebinding).
 */
export function publicOnly(lookup: LookupFunction = systemLookup as LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, address, family) => {
      const found = Array.isArray(address) ? address.map((one) => one.address) : [address];
      if (!error && found.some(isPrivateAddress))
        callback(Object.assign(new Error(`${hostname} leads to a private network`), { code: PRIVATE_CODE }), "", 0);
      else callback(error, address, family);
    });
  };
}
