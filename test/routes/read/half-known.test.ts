import { describe, expect, it } from "vitest";
import { answerOf, read } from "./support.ts";

const EXPRESS = 'const express = require("express");\nconst app = express();\n';

describe("what is known only when the application runs", () => {
  it("leaves a route its end, where a path begins with something from outside", () => {
    const { application, routes, unread } = read({
      "app.js": `${EXPRESS}const base = require("config").get("base");\napp.get(\`\${base}/users/:id\`, (req, res) => res.end());\napp.get(base + "/health", (req, res) => res.end());`,
    });
    expect(routes).toEqual(["get /health", "get /users/{id}"]);
    expect(application.operations.every(({ openStart }) => openStart === true)).toBe(true);
    expect(unread).toEqual([
      expect.stringMatching(/^app\.js:4 the beginning of the path of/),
      expect.stringMatching(/^app\.js:5 the beginning of the path of/),
    ]);
  });

  it("is listed, where a handler is given to what is not known to be a router", () => {
    const { routes, unread } = read({
      "app.js": `${EXPRESS}const api = require("@acme/http").make();\napi.get("/hidden", (req, res) => res.end());\napp.get("/seen", (req, res) => res.end());`,
    });
    expect(routes).toEqual(["get /seen"]);
    expect(unread).toEqual([expect.stringMatching(/^app\.js:4 .*not known what it is registered on/)]);
  });

  it("is no route of ours in a test's mocks or in a browser's code", () => {
    const { unread } = read({
      "app.js": `${EXPRESS}app.get("/seen", (req, res) => res.end());`,
      "mocks.js": 'import { http } from "msw";\nhttp.get("/mocked", () => {});',
      "client.js": 'import axios from "axios";\nimport React from "react";\naxios.get("/fetched", () => {});',
    });
    expect(unread).toEqual([]);
  });

  it("has what a module exports by default, with or without a name", () => {
    const { routes } = read({
      "app.ts":
        'import express from "express";\nimport mount from "./mount.ts";\nconst app = express();\nmount(app);\napp.listen(1);',
      "mount.ts": 'export default function (app) { app.get("/a", (req, res) => res.end()); }',
    });
    expect(routes).toEqual(["get /a"]);
  });
});

describe("what an answer holds that may be one thing or another", () => {
  it.each([
    ["Promise.race([job.done(), timeout()])", {}],
    ["Promise.race([{ id: 1 }])", { type: "object" }],
    ["job.result ?? []", {}],
    ["load() || []", {}],
    ["job.isDone ? job.result : []", {}],
    ["job.isDone && []", {}],
    ["[1]", { type: "array" }],
  ])("is not known to be a list: %s", (data, wanted) => {
    const { operation } = read({
      "app.js": `${EXPRESS}app.get("/job", async (req, res) => { const job = await queue(); const data = await (${data}); res.json({ data }); });`,
    });
    const schema = answerOf(operation("get", "/job"), "200") as { properties: { data: object } };
    expect(schema.properties.data).toMatchObject(wanted);
    if (Object.keys(wanted).length === 0) expect(schema.properties.data).not.toHaveProperty("type");
  });
});
