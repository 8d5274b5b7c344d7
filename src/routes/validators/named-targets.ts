import type { Api, ComponentSchema } from "../spec/api.ts";
import type { Pointer } from "../spec/document.ts";
import type { CompileOptions, Target } from "./compile.ts";

/** The named schemas of an API, as the compiler of validators looks them up. */
export class NamedTargets {
  readonly options: Required<Pick<CompileOptions, "dialect" | "target" | "mapped" | "components">>;
  readonly #api: Api;
  readonly #targets = new Map<ComponentSchema, Target>();
  readonly #bySchema = new Map<unknown, ComponentSchema>();

  constructor(api: Api) {
    this.#api = api;
    for (const component of api.schemas) {
      const name = component.external ? undefined : component.name;
      this.#targets.set(component, { name: component.identifier, component: name, schema: component.schema });
      if (typeof component.schema.schema === "object") this.#bySchema.set(component.schema.schema, component);
    }
    this.options = {
      dialect: api.version === "2.0" || api.version === "3.0" ? "draft4-openapi30" : "draft2020-12",
      target: (ref, from) => this.#target(ref, from),
      mapped: (name, from) => {
        const component = api.mapped(name, from);
        return component && this.#targets.get(component);
      },
      components: [...this.#targets.values()],
    };
  }

  of(component: ComponentSchema): Target {
    return this.#targets.get(component)!;
  }

  /** Whether a schema is one of those that have a name. */
  isNamed(schema: unknown): boolean {
    return this.#bySchema.has(schema);
  }

  /** The named schema; also where the model gave up because one reference leads back to another. */
  #target(ref: string, from: Pointer): Target | undefined {
    const named = this.#api.named(ref, from) ?? this.#bySchema.get(this.#api.spec.follow(ref, from)?.value);
    return named && this.#targets.get(named);
  }
}
