import { createRequire } from 'node:module';
import pg from 'pg';

/**
 * What a server elsewhere (TZ) makes of the times of publications, from the built code: when a clock in Casablanca shows
 * what is given, and how many of those that are scheduled it would have at another instant than they are.
 */
const require = createRequire(import.meta.url);
const { followZones } = require('../../dist/server/publications/zones.js') as typeof import('../../server/publications/zones.ts'); // prettier-ignore
const { dueOf } = require('../../dist/server/publications/due.js') as typeof import('../../server/publications/due.ts');

const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
await db.connect();
await db.query('BEGIN');
const moved = await followZones(db as never);
await db.query('ROLLBACK');
await db.end();
// As it was asked before all of them.
const asked = new Date('2026-01-01T00:00Z');
const due = process.argv.slice(2).map((at) => dueOf(at, 'Africa/Casablanca', asked).toISOString());
console.log(JSON.stringify({ hoursFromUtc: -new Date('2026-07-01T00:00Z').getTimezoneOffset() / 60, moved, due }));
