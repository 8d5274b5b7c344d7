// What schemathesis calls a failure and the text on the wire does not bear out. Each kind is decided by the spec and the
// request itself, counted, and listed with its reason; everything else is a failure.
/** @returns the failures that stay, as text, and by reason the number of those that do not */
export async function judged(report, spec, origin) {
  const left = [];
  const excused = new Map();
  for (const failure of failuresIn(report)) {
    const reason = await excuseFor(failure, spec, origin);
    if (reason) excused.set(reason, (excused.get(reason) ?? 0) + 1);
    else left.push(failure);
  }
  return { left, excused };
}

function failuresIn(report) {
  const failures = [];
  const body = report.slice(Math.max(0, report.indexOf("= FAILURES")));
  // "____ GET /path ____", then numbered cases.
  const blocks = body.split(/^_{3,} ([A-Z]+ \S+) _{3,}$/m).slice(1);
  for (let i = 0; i + 1 < blocks.length; i += 2) {
    const [method, path] = blocks[i].split(" ");
    for (const text of blocks[i + 1].split(/^\d+\. Test Case ID: /m).slice(1)) {
      const code = /^- (ST\d+) (.*)$/m.exec(text);
      failures.push({
        method,
        path: path.replace(/#.*/, ""),
        code: code?.[1],
        kind: code?.[2] ?? text.split("\n")[0],
        text,
      });
    }
  }
  return failures;
}

async function excuseFor({ method, path, code, text }, spec, origin) {
  const operation = { item: spec.paths[path] ?? {}, ...spec.paths[path]?.[method.toLowerCase()] };
  if (code === "ST201") return sameText(operation, text, spec);
  if (code === "ST202") return noForm(operation, text, spec);
  if (code === "ST205") return await servesThem(text, origin);
}

/** A text has no type: what stands for a wrong value stands for a right one, too. Numbers and booleans can be told. */
function sameText(operation, text, spec) {
  if (!/incorrect type|violates `type`/i.test(text)) return undefined;
  const [, parameter] = /parameter `(.+?)` in/.exec(text) ?? [];
  const [, property] = /in body - (.+?): Incorrect type/.exec(text) ?? [];
  const schema = parameter
    ? parameterNamed(operation, parameter, spec)?.schema
    : propertyOf(operation, property, text, spec);
  const types = typesOf(schema, spec);
  if (types.length === 0 || types.some((type) => !["string", "array", "object"].includes(type))) return undefined;
  return `a text that stands for a value of the wrong type, and for one of the right type as well: ${types.join(", ")}`;
}

function noForm(operation, text, spec) {
  const { content } = resolved(operation.requestBody, spec);
  const form = resolved(content?.["application/x-www-form-urlencoded"]?.schema, spec).properties ?? {};
  if (
    /x-www-form-urlencoded/.test(text) &&
    /Unrecognized keys?:/.test(text) &&
    spec.openapi >= "3.1" &&
    Object.values(form).some((one) => typesOf(one, spec).includes("object"))
  )
    return "an object within a form that was taken apart, which OpenAPI 3.1 does only where its encoding says so";
  const [, where, name] = /"field":"(path|query|header|cookie)\.([^"]+)"/.exec(text) ?? [];
  const parameter = name && parameterNamed(operation, name, spec);
  if (!parameter) return undefined;
  const [, pattern] = /must match pattern \/(.*)\/"/.exec(text) ?? [];
  if (
    pattern !== undefined &&
    parameter.schema?.pattern !== undefined &&
    !new RegExp(parameter.schema.pattern).test("")
  )
    return /[?&][^=&]+=(&|'|$)/m.test(text) ? "a pattern that ECMA-262 reads otherwise than Python" : undefined;
  if (!typesOf(parameter.schema, spec).includes("object")) return undefined;
  if (["pipeDelimited", "spaceDelimited"].includes(parameter.style) && new RegExp(`${name}=\\w+&${name}=`).test(text))
    return "an object with delimiters that was sent as a list";
  // Cookies are not shown.
  return where === "cookie" || /curl .*([[{]|%5B|%7B)/i.test(text)
    ? `an object in the ${where} with values for which OpenAPI defines no form (lists and objects within it)`
    : undefined;
}

/** Methods of another template that fits the same address are served there. */
async function servesThem(text, origin) {
  const undocumented = /Undocumented methods advertised: (.+)$/m.exec(text)?.[1]?.split(", ") ?? [];
  const url = /https?:\/\/127\.0\.0\.1:\d+(\/[^\s']*)/.exec(text)?.[1];
  if (undocumented.length === 0 || url === undefined) return undefined;
  for (const method of undocumented) if ((await fetch(`${origin}${url}`, { method })).status === 405) return undefined;
  return "a method in Allow that another template serves at the same address";
}

const parameterNamed = ({ parameters = [], item }, name, spec) =>
  [...parameters, ...(item.parameters ?? [])]
    .map((one) => resolved(one, spec))
    .find((one) => one.name.toLowerCase() === name.toLowerCase());

function propertyOf({ requestBody }, property, text, spec) {
  const [, mediaType] = /Content-Type: ([\w/+.-]+)/.exec(text) ?? [];
  if (!property || /json/.test(mediaType ?? "json")) return undefined;
  const content = resolved(requestBody, spec)?.content?.[mediaType];
  return resolved(content?.schema, spec)?.properties?.[property];
}

function resolved(value, spec) {
  if (!value?.$ref) return value ?? {};
  const keys = value.$ref.replace("#/", "").split("/");
  return resolved(
    keys.reduce((at, key) => at?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], spec),
    spec,
  );
}

function typesOf(schema, spec) {
  const { type, properties, items } = resolved(schema, spec);
  return type ? [type].flat() : properties ? ["object"] : items ? ["array"] : [];
}
