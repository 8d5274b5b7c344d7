#!/usr/bin/env node
// This file must be understood by versions of Node that are too old for the rest.
import process from "node:process";
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
    process.stderr.write(`backend-kit needs Node 22.19 or newer; this is ${process.versions.node}.\n`);
    process.exitCode = 2;
}
else {
    import("./index.js").then(({ cli }) => cli());
}
