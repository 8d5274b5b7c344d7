import {
  dependsOnExtensions,
  notFromExtension,
  objects,
  options,
  privileges,
  role,
  routine,
  userSchema,
} from "./fragments.ts";

const signature = "format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid))";

const functions = objects({
  kind: "CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END",
  name: signature,
  order: "p.oid",
  attributes: {
    definition: "pg_get_functiondef(p.oid)",
    "depends on extension": dependsOnExtensions("pg_proc", "p.oid"),
    owner: role("p.proowner"),
    privileges: privileges("p.proacl", "f", "p.proowner"),
    comment: "obj_description(p.oid, 'pg_proc')",
  },
  routine: "p.oid",
  from: `FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE p.prokind <> 'a' AND ${userSchema("n")} AND ${notFromExtension("pg_proc", "p.oid")}
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')`,
});

const operatorName = "format('OPERATOR(%I.%s)', n.nspname, o.oprname)";

const aggregates = objects({
  kind: "'aggregate'",
  name: signature,
  order: "p.oid",
  attributes: {
    arguments: "pg_get_function_identity_arguments(p.oid)",
    kind: "CASE a.aggkind WHEN 'h' THEN 'hypothetical' WHEN 'o' THEN 'ordered-set' END",
    sfunc: "a.aggtransfn::regproc::text",
    stype: "format_type(a.aggtranstype, NULL)",
    sspace: "nullif(a.aggtransspace, 0)",
    initcond: "a.agginitval",
    finalfunc: "nullif(a.aggfinalfn::regproc::text, '-')",
    finalfunc_extra: "CASE WHEN a.aggfinalextra THEN 'yes' END",
    finalfunc_modify: "a.aggfinalmodify",
    combinefunc: "nullif(a.aggcombinefn::regproc::text, '-')",
    serialfunc: "nullif(a.aggserialfn::regproc::text, '-')",
    deserialfunc: "nullif(a.aggdeserialfn::regproc::text, '-')",
    msfunc: "nullif(a.aggmtransfn::regproc::text, '-')",
    minvfunc: "nullif(a.aggminvtransfn::regproc::text, '-')",
    mstype: "CASE WHEN a.aggmtranstype <> 0 THEN format_type(a.aggmtranstype, NULL) END",
    mfinalfunc: "nullif(a.aggmfinalfn::regproc::text, '-')",
    mfinalfunc_extra: "CASE WHEN a.aggmfinalextra THEN 'yes' END",
    mfinalfunc_modify: "CASE WHEN a.aggmtranstype <> 0 THEN a.aggmfinalmodify END",
    msspace: "nullif(a.aggmtransspace, 0)",
    minitcond: "a.aggminitval",
    sortop: `(SELECT ${operatorName} FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE o.oid = a.aggsortop)`,
    parallel: "nullif(p.proparallel::text, 'u')",
    owner: role("p.proowner"),
    privileges: privileges("p.proacl", "f", "p.proowner"),
    comment: "obj_description(p.oid, 'pg_proc')",
  },
  routine: "p.oid",
  from: `FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_aggregate a ON a.aggfnoid = p.oid
    WHERE ${userSchema("n")} AND ${notFromExtension("pg_proc", "p.oid")}`,
});

const operators = objects({
  kind: "'operator'",
  name: `format('%I.%s (%s, %s)', n.nspname, o.oprname, CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END, CASE WHEN o.oprright = 0 THEN 'NONE' ELSE format_type(o.oprright, NULL) END)`,
  order: "o.oid",
  attributes: {
    function: "o.oprcode::regproc::text",
    leftarg: "CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) END",
    rightarg: "CASE WHEN o.oprright <> 0 THEN format_type(o.oprright, NULL) END",
    commutator: `(SELECT format('OPERATOR(%I.%s)', cn.nspname, co.oprname) FROM pg_operator co JOIN pg_namespace cn ON cn.oid = co.oprnamespace WHERE co.oid = o.oprcom)`,
    negator: `(SELECT format('OPERATOR(%I.%s)', cn.nspname, co.oprname) FROM pg_operator co JOIN pg_namespace cn ON cn.oid = co.oprnamespace WHERE co.oid = o.oprnegate)`,
    restrict: "nullif(o.oprrest::regproc::text, '-')",
    join: "nullif(o.oprjoin::regproc::text, '-')",
    hashes: "CASE WHEN o.oprcanhash THEN 'HASHES' END",
    merges: "CASE WHEN o.oprcanmerge THEN 'MERGES' END",
    owner: role("o.oprowner"),
    comment: "obj_description(o.oid, 'pg_operator')",
  },
  from: `FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
    WHERE o.oid >= 16384 AND o.oprcode <> 0 AND ${notFromExtension("pg_operator", "o.oid")}`,
});

const accessMethodOf = (oid: string) => `(SELECT quote_ident(am.amname) FROM pg_am am WHERE am.oid = ${oid})`;

/** Members of a family that an operator class brought along are listed with the family: one place for all. */
const operatorFamilies = objects({
  kind: "'operator family'",
  name: `format('%I.%I USING %s', n.nspname, f.opfname, ${accessMethodOf("f.opfmethod")})`,
  order: "f.oid",
  attributes: {
    operators: `(SELECT jsonb_agg(o.entry ORDER BY o.entry) FROM (SELECT format('%s %s', ao.amopstrategy, ao.amopopr::regoperator) || coalesce((SELECT format(' FOR ORDER BY %I.%I', sn.nspname, sf.opfname) FROM pg_opfamily sf JOIN pg_namespace sn ON sn.oid = sf.opfnamespace WHERE sf.oid = ao.amopsortfamily), '') AS entry FROM pg_amop ao WHERE ao.amopfamily = f.oid) o)`,
    functions: `(SELECT jsonb_agg(o.entry ORDER BY o.entry) FROM (SELECT format('%s (%s, %s) %s', ap.amprocnum, format_type(ap.amproclefttype, NULL), format_type(ap.amprocrighttype, NULL), ap.amproc::regprocedure) AS entry FROM pg_amproc ap WHERE ap.amprocfamily = f.oid) o)`,
    owner: role("f.opfowner"),
    comment: "obj_description(f.oid, 'pg_opfamily')",
  },
  from: `FROM pg_opfamily f JOIN pg_namespace n ON n.oid = f.opfnamespace WHERE f.oid >= 16384 AND ${notFromExtension("pg_opfamily", "f.oid")}`,
});

const operatorClasses = objects({
  kind: "'operator class'",
  name: `format('%I.%I USING %s', n.nspname, k.opcname, ${accessMethodOf("k.opcmethod")})`,
  order: "k.oid",
  attributes: {
    type: "format_type(k.opcintype, NULL)",
    default: "CASE WHEN k.opcdefault THEN 'DEFAULT' END",
    storage: "CASE WHEN k.opckeytype <> 0 THEN format_type(k.opckeytype, NULL) END",
    family:
      "(SELECT format('%I.%I', fn.nspname, f.opfname) FROM pg_opfamily f JOIN pg_namespace fn ON fn.oid = f.opfnamespace WHERE f.oid = k.opcfamily)",
    owner: role("k.opcowner"),
    comment: "obj_description(k.oid, 'pg_opclass')",
  },
  from: `FROM pg_opclass k JOIN pg_namespace n ON n.oid = k.opcnamespace WHERE k.oid >= 16384 AND ${notFromExtension("pg_opclass", "k.oid")}`,
});

const casts = objects({
  kind: "'cast'",
  name: "format('(%s AS %s)', format_type(k.castsource, NULL), format_type(k.casttarget, NULL))",
  order: "k.oid",
  attributes: {
    method: `CASE k.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || ${routine("k.castfunc")} WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END`,
    context: "CASE k.castcontext WHEN 'a' THEN 'AS ASSIGNMENT' WHEN 'i' THEN 'AS IMPLICIT' END",
    comment: "obj_description(k.oid, 'pg_cast')",
  },
  from: `FROM pg_cast k WHERE k.oid >= 16384 AND ${notFromExtension("pg_cast", "k.oid")}`,
});

const transforms = objects({
  kind: "'transform'",
  name: "format('FOR %s LANGUAGE %I', format_type(t.trftype, NULL), l.lanname)",
  order: "t.oid",
  attributes: {
    from: routine("t.trffromsql"),
    to: routine("t.trftosql"),
    comment: "obj_description(t.oid, 'pg_transform')",
  },
  from: `FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang WHERE t.oid >= 16384 AND ${notFromExtension("pg_transform", "t.oid")}`,
});

const languages = objects({
  kind: "'language'",
  name: "quote_ident(l.lanname)",
  order: "l.oid",
  attributes: {
    trusted: "CASE WHEN l.lanpltrusted THEN 'TRUSTED' END",
    handler: "nullif(l.lanplcallfoid::regproc::text, '-')",
    inline: "nullif(l.laninline::regproc::text, '-')",
    validator: "nullif(l.lanvalidator::regproc::text, '-')",
    owner: role("l.lanowner"),
    privileges: privileges("l.lanacl", "l", "l.lanowner"),
    comment: "obj_description(l.oid, 'pg_language')",
  },
  from: `FROM pg_language l WHERE l.oid >= 16384 AND ${notFromExtension("pg_language", "l.oid")}`,
});

const accessMethods = objects({
  kind: "'access method'",
  name: "quote_ident(a.amname)",
  order: "a.oid",
  attributes: { type: "a.amtype", handler: "a.amhandler::regproc::text", comment: "obj_description(a.oid, 'pg_am')" },
  from: `FROM pg_am a WHERE a.oid >= 16384 AND ${notFromExtension("pg_am", "a.oid")}`,
});

const eventTriggers = objects({
  kind: "'event trigger'",
  name: "quote_ident(e.evtname)",
  order: "e.oid",
  attributes: {
    event: "e.evtevent",
    tags: options("e.evttags"),
    function: routine("e.evtfoid"),
    enabled: "nullif(e.evtenabled::text, 'O')",
    owner: role("e.evtowner"),
    comment: "obj_description(e.oid, 'pg_event_trigger')",
  },
  from: `FROM pg_event_trigger e WHERE ${notFromExtension("pg_event_trigger", "e.oid")}`,
});

/** Functions and everything that is made of them. */
export const routineQueries: string[] = [
  functions,
  aggregates,
  operators,
  operatorFamilies,
  operatorClasses,
  casts,
  transforms,
  languages,
  accessMethods,
  eventTriggers,
];
