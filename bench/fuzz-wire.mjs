// Values written as OpenAPI's styles write them, independently of the code under test: RFC 6570's tables, RFC 7578 and
// the `xml` keywords.

/** Whether what the handler was given, written anew, is what was sent. Percent-encoding is left out of the comparison. */
export async function sentAs({ parts, request, operation, path }, resolve) {
  const url = new URL(request.uri);
  const segments = segmentsOf(path, url.pathname);
  for (const parameter of operation.parameters) {
    if (!sentParameter(parameter, parts, request, url, segments)) return false;
  }
  return parts.body === undefined || (await sentBody(parts.body, request, operation, resolve));
}

function sentParameter(parameter, parts, request, url, segments) {
  const { name, schema } = parameter;
  switch (parameter.in) {
    case "path":
      return segments?.has(name) && inPath(parameter, parts.params[name]).includes(segments.get(name));
    case "query": {
      const value = parts.query?.[name];
      const sent = url.searchParams.getAll(name);
      if (value === undefined) return sent.length === 0;
      return (
        (sent.length === 0 && same(value, schema?.default)) ||
        ((Array.isArray(value) ? value.length === sent.length : sent.length === 1) &&
          [value].flat().every((one, i) => isText(one, sent[i])))
      );
    }
    case "header": {
      const value = parts.headers?.[name];
      const sent = Object.entries(request.headers).find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1][0];
      return value === undefined ? sent === undefined : squeezed(simple(value, parameter.explode)) === squeezed(sent);
    }
    default:
      // Cookies are compared only where they are absent.
      return parts.cookies?.[name] === undefined;
  }
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
/** A number may be written with zeros: "0.0" is the integer 0 (JSON Schema Validation 2020-12, 6.1.1). */
const isText = (value, sent) =>
  String(value) === sent ||
  (typeof value === "number" && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(sent) && Number(sent) === value);
const squeezed = (text) => text?.replace(/\s*,\s*/g, ",").trim();

/** Texts of the segments that are a parameter as a whole. */
function segmentsOf(template, pathname) {
  const [names, texts] = [template.split("/"), pathname.split("/")];
  if (names.length !== texts.length) return undefined;
  return new Map(names.flatMap((one, i) => (/^\{[^{}]+\}$/.test(one) ? [[one.slice(1, -1), decode(texts[i])]] : [])));
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const pairs = (object, joint) => Object.entries(object).map(([name, one]) => `${name}${joint}${one}`);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function simple(value, explode) {
  if (Array.isArray(value)) return value.join(",");
  return isObject(value) ? pairs(value, explode ? "=" : ",").join(",") : String(value);
}

/** All texts that versions of OpenAPI give a value: the joint of `label` without `explode` changed. */
function inPath({ name, style = "simple", explode = false }, value) {
  if (style === "simple") return [simple(value, explode)];
  if (style === "label") {
    if (Array.isArray(value)) return (explode ? ["."] : [".", ","]).map((joint) => `.${value.join(joint)}`);
    if (!isObject(value)) return [`.${value}`];
    return explode
      ? [`.${pairs(value, "=").join(".")}`]
      : [`.${pairs(value, ",").join(",")}`, `.${pairs(value, ".").join(".")}`];
  }
  if (Array.isArray(value))
    return [explode ? value.map((one) => `;${name}=${one}`).join("") : `;${name}=${value.join(",")}`];
  if (isObject(value))
    return [
      explode
        ? pairs(value, "=")
            .map((one) => `;${one}`)
            .join("")
        : `;${name}=${pairs(value, ",").join(",")}`,
    ];
  return [`;${name}=${value}`];
}

async function sentBody(value, request, { body }, resolve) {
  const type = request.headers["Content-Type"]?.[0] ?? "";
  const essence = type.split(";")[0].trim();
  const bytes = Buffer.from(request.body?.$base64 ?? "", "base64");
  if (/^(application|text)\/xml$|\+xml$/.test(essence))
    return sentXml(value, bytes.toString(), body.content?.[essence]?.schema, resolve);
  let sent;
  if (essence === "application/x-www-form-urlencoded") sent = new URLSearchParams(bytes.toString());
  else if (essence === "multipart/form-data")
    sent = await new Response(bytes, { headers: { "content-type": type } }).formData();
  else return false;
  for (const name of new Set(sent.keys())) {
    const given = Object.hasOwn(value, name) ? [value[name]].flat() : [];
    const texts = await Promise.all(sent.getAll(name).map(text));
    if (!same(await Promise.all(given.map(text)), texts)) return false;
  }
  return true;
}

async function text(value) {
  if (value instanceof File) return compact(await value.text());
  return typeof value === "string" ? compact(value) : JSON.stringify(value);
}

/** JSON without white space; other texts as they are. */
function compact(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? JSON.stringify(value) : text;
  } catch {
    return text;
  }
}

/** Only what the benches need: below the root, an empty element that stands for an empty list or object. */
function sentXml(value, text, schema, resolve) {
  const { properties = {} } = resolve(schema);
  return Object.entries(properties).every(([property, one]) => {
    const own = resolve(one);
    const name = own.xml?.name ?? property;
    const element = new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|></${name}>)`);
    if (own.type !== "array" || own.xml?.wrapped !== true || !Object.hasOwn(value, property)) return true;
    return value[property].length === 0 ? element.test(text) : text.includes(`<${name}`);
  });
}
