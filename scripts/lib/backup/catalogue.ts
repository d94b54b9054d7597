/** What an extension brought is made again with the extension. */
const own = (catalogue: string, oid: string) =>
  `NOT EXISTS (SELECT 1 FROM pg_depend x WHERE x.classid = '${catalogue}'::regclass AND x.objid = ${oid} AND x.deptype = 'e')`;
const PUBLIC = `'public'::regnamespace`;
const TABLE = `format('%s', c.oid::regclass)`;
const options = (alias: string) =>
  `CASE WHEN ${alias}.reloptions IS NULL THEN '' ELSE ' WITH (' || array_to_string(${alias}.reloptions, ', ') || ')' END`;
const sequenceOptions = `format('INCREMENT %s MINVALUE %s MAXVALUE %s START %s CACHE %s%s',
  s.seqincrement, s.seqmin, s.seqmax, s.seqstart, s.seqcache, CASE WHEN s.seqcycle THEN ' CYCLE' ELSE ' NO CYCLE' END)`;

const EXTENSIONS = `
  SELECT format('CREATE EXTENSION IF NOT EXISTS %I WITH SCHEMA %I', e.extname, n.nspname) AS text
  FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname <> 'plpgsql' ORDER BY e.extname`;

const ENUMS = `
  SELECT format('CREATE TYPE %s AS ENUM (%s)', t.oid::regtype, string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)) AS text
  FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
  WHERE t.typnamespace = ${PUBLIC} AND ${own('pg_type', 't.oid')} GROUP BY t.oid ORDER BY t.oid::regtype::text`;

const FUNCTIONS = `
  SELECT pg_get_functiondef(p.oid) AS text FROM pg_proc p
  WHERE p.pronamespace = ${PUBLIC} AND p.prokind IN ('f', 'p') AND ${own('pg_proc', 'p.oid')}
  ORDER BY p.oid::regprocedure::text`;

/** A sequence of an identity column is made with its column. */
const SEQUENCES = `
  SELECT format('CREATE SEQUENCE %s AS %s %s', c.oid::regclass, s.seqtypid::regtype, ${sequenceOptions}) AS text
  FROM pg_class c JOIN pg_sequence s ON s.seqrelid = c.oid
  WHERE c.relnamespace = ${PUBLIC} AND ${own('pg_class', 'c.oid')}
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'i')
  ORDER BY c.relname`;

const COLUMN = `format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod))
  || CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END
  || CASE WHEN a.attidentity <> '' THEN (
       SELECT format(' GENERATED %s AS IDENTITY (SEQUENCE NAME %s %s)', CASE a.attidentity WHEN 'a' THEN 'ALWAYS' ELSE 'BY DEFAULT' END,
                     s.seqrelid::regclass, ${sequenceOptions})
       FROM pg_depend d JOIN pg_sequence s ON s.seqrelid = d.objid
       WHERE d.classid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.refobjsubid = a.attnum AND d.deptype = 'i')
     WHEN a.attgenerated <> '' THEN format(' GENERATED ALWAYS AS (%s) %s', pg_get_expr(f.adbin, f.adrelid),
       CASE a.attgenerated WHEN 's' THEN 'STORED' ELSE 'VIRTUAL' END)
     WHEN a.atthasdef THEN ' DEFAULT ' || pg_get_expr(f.adbin, f.adrelid) ELSE '' END
  || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END`;

const CREATE_TABLES = `
  SELECT CASE WHEN c.relispartition
    THEN format('CREATE TABLE %s PARTITION OF %s %s%s', ${TABLE},
           (SELECT i.inhparent::regclass FROM pg_inherits i WHERE i.inhrelid = c.oid), pg_get_expr(c.relpartbound, c.oid),
           CASE c.relkind WHEN 'p' THEN ' PARTITION BY ' || pg_get_partkeydef(c.oid) ELSE ${options('c')} END)
    ELSE format('CREATE%s TABLE %s (%s)%s', CASE c.relpersistence WHEN 'u' THEN ' UNLOGGED' ELSE '' END, ${TABLE},
           (SELECT string_agg(${COLUMN}, ', ' ORDER BY a.attnum)
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
           CASE c.relkind WHEN 'p' THEN ' PARTITION BY ' || pg_get_partkeydef(c.oid) ELSE ${options('c')} END)
    END AS text
  FROM pg_class c WHERE c.relnamespace = ${PUBLIC} AND c.relkind IN ('r', 'p') AND ${own('pg_class', 'c.oid')} ORDER BY c.relname`;

const VIEWS = `
  SELECT format('CREATE VIEW %s AS %s', ${TABLE}, pg_get_viewdef(c.oid)) AS text FROM pg_class c
  WHERE c.relnamespace = ${PUBLIC} AND c.relkind = 'v' AND ${own('pg_class', 'c.oid')} ORDER BY c.relname`;

const OWNED = `
  SELECT format('ALTER SEQUENCE %s OWNED BY %s.%I', c.oid::regclass, d.refobjid::regclass, a.attname) AS text
  FROM pg_class c JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'a' AND d.refobjsubid > 0
  JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
  WHERE c.relnamespace = ${PUBLIC} AND c.relkind = 'S' AND d.refclassid = 'pg_class'::regclass ORDER BY c.relname`;

/** Keys first, or what refers to them would have to wait; NOT NULL ('n') stands in the columns. */
const CONSTRAINTS = `
  SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) AS text
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE k.connamespace = ${PUBLIC} AND k.contype IN ('p', 'u', 'x', 'c', 'f') AND k.conparentid = 0 AND k.coninhcount = 0
    AND ${own('pg_class', 'c.oid')}
  ORDER BY array_position(ARRAY['p', 'u', 'x', 'c', 'f']::"char"[], k.contype), c.relname, k.conname`;

/** An index of a partitioned table is described as one of the empty parent alone; made so, it would stay invalid. */
const INDEXES = `
  SELECT CASE c.relkind WHEN 'I' THEN regexp_replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ')
    ELSE pg_get_indexdef(i.indexrelid) END AS text FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  WHERE c.relnamespace = ${PUBLIC} AND NOT c.relispartition AND i.indisvalid AND ${own('pg_class', 'i.indrelid')}
    AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = c.oid AND k.contype IN ('p', 'u', 'x'))
  ORDER BY c.relname`;

const STATISTICS = `
  SELECT pg_get_statisticsobjdef(s.oid) AS text FROM pg_statistic_ext s WHERE s.stxnamespace = ${PUBLIC} ORDER BY s.stxname`;

const TRIGGERS = `
  SELECT pg_get_triggerdef(g.oid) AS text FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
  WHERE c.relnamespace = ${PUBLIC} AND NOT g.tgisinternal AND g.tgparentid = 0 ORDER BY c.relname, g.tgname`;

const TRIGGER_STATES = `
  SELECT format('ALTER TABLE %s %s TRIGGER %I', ${TABLE},
    CASE g.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, g.tgname) AS text
  FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
  WHERE c.relnamespace = ${PUBLIC} AND NOT g.tgisinternal AND g.tgenabled <> 'O' ORDER BY c.relname, g.tgname`;

const SEQUENCE_VALUES = `
  SELECT format('SELECT setval(%L, %s, %L)', format('%I.%I', q.schemaname, q.sequencename), COALESCE(q.last_value, q.start_value),
    q.last_value IS NOT NULL) AS text
  FROM pg_sequences q WHERE q.schemaname = 'public' ORDER BY q.sequencename`;

/** Each gives statements as rows of `text`. */
export const PARTS = {
  before: [EXTENSIONS, ENUMS, SEQUENCES, FUNCTIONS, CREATE_TABLES, VIEWS],
  after: [OWNED, CONSTRAINTS, INDEXES, STATISTICS, TRIGGERS, TRIGGER_STATES],
  sequences: SEQUENCE_VALUES,
};

/** The tables that hold rows, with the columns that are written. */
export const TABLES = `
  SELECT ${TABLE} AS name, ARRAY(SELECT quote_ident(a.attname) FROM pg_attribute a
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum) AS columns
  FROM pg_class c WHERE c.relnamespace = ${PUBLIC} AND c.relkind = 'r' AND ${own('pg_class', 'c.oid')} ORDER BY c.relname`;

/** What the parts above would pass over. */
export const FOREIGN = `
  SELECT 'the schema ' || nspname AS text FROM pg_namespace n
    WHERE nspname <> 'public' AND nspname !~ '^pg_' AND nspname <> 'information_schema' AND ${own('pg_namespace', 'n.oid')}
  UNION ALL SELECT 'the relation ' || c.oid::regclass FROM pg_class c
    WHERE c.relnamespace = ${PUBLIC} AND c.relkind IN ('m', 'f', 'c') AND ${own('pg_class', 'c.oid')}
  UNION ALL SELECT 'the inheritance of ' || i.inhrelid::regclass FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE NOT c.relispartition
  UNION ALL SELECT 'the row security of ' || c.oid::regclass FROM pg_class c WHERE c.relrowsecurity AND c.relnamespace = ${PUBLIC}
  UNION ALL SELECT 'the rule ' || r.rulename FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
    WHERE c.relnamespace = ${PUBLIC} AND r.rulename <> '_RETURN' AND ${own('pg_class', 'c.oid')}
  UNION ALL SELECT 'the type ' || t.oid::regtype FROM pg_type t
    WHERE t.typnamespace = ${PUBLIC} AND t.typtype IN ('d', 'r') AND ${own('pg_type', 't.oid')}
  UNION ALL SELECT 'the function ' || p.oid::regprocedure FROM pg_proc p
    WHERE p.pronamespace = ${PUBLIC} AND p.prokind IN ('a', 'w') AND ${own('pg_proc', 'p.oid')}
  UNION ALL SELECT 'the text search configuration ' || cfgname FROM pg_ts_config g
    WHERE g.cfgnamespace = ${PUBLIC} AND ${own('pg_ts_config', 'g.oid')}
  UNION ALL SELECT 'the text search dictionary ' || dictname FROM pg_ts_dict d
    WHERE d.dictnamespace = ${PUBLIC} AND ${own('pg_ts_dict', 'd.oid')}
  UNION ALL SELECT 'the operator ' || o.oid::regoperator FROM pg_operator o
    WHERE o.oprnamespace = ${PUBLIC} AND ${own('pg_operator', 'o.oid')}
  UNION ALL SELECT 'the collation ' || collname FROM pg_collation l
    WHERE l.collnamespace = ${PUBLIC} AND ${own('pg_collation', 'l.oid')}
  UNION ALL SELECT 'the event trigger ' || evtname FROM pg_event_trigger
  UNION ALL SELECT 'large objects' WHERE EXISTS (SELECT 1 FROM pg_largeobject_metadata)
  ORDER BY 1`;
