import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_STATES } from '../case/states.ts';
import { agreedType, typeOfName } from './content.ts';
import { displayName, disposition } from './display-name.ts';
import {
  APPLICANT_ROLES,
  DOCUMENT_KINDS,
  KINDS,
  MEDIA_TYPES,
  missingKinds,
  OPTIONAL,
  REQUIRED,
  requiredKinds,
} from './kinds.ts';
import { QUOTA, quotaRefusal } from './quota.ts';
import { erasureDue, fateOf } from './retention.ts';

const kind = fc.constantFrom(...DOCUMENT_KINDS);
const type = fc.constantFrom(...MEDIA_TYPES);
const START = { 'image/png': '89504e470d0a1a0a', 'image/jpeg': 'ffd8ffe0', 'application/pdf': '255044462d' };
const EXTENSION = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'application/pdf': 'pdf' };

describe('the type of a file', () => {
  it('is what name, declaration and content agree on, and nothing when one differs', () => {
    fc.assert(
      fc.property(type, type, type, (named, declared, content) => {
        const found = agreedType(`a.${EXTENSION[named]}`, declared, Buffer.from(START[content], 'hex'));
        if (named === declared && declared === content) expect(found).toEqual({ type: named });
        else expect(found).toHaveProperty('refusal');
      }),
    );
  });

  it.each([
    ['a.pdf.html', null], ['a.html.pdf', null], ['a.svg', null], ['pdf', null], ['', null], ['a.PDF', 'application/pdf'],
    ['Scan 12.03.2026.pdf', 'application/pdf'], ['a.jpg ', null],
  ])('of the name %j is %j', (name, expected) => expect(typeOfName(name)).toBe(expected)); // prettier-ignore
});

describe('a name to be shown', () => {
  const wild = fc.string({ unit: 'binary', maxLength: 200 });

  it('is one line, no path, of bounded length, of the right kind, and the same when made again', () => {
    fc.assert(
      fc.property(wild, type, (given, media) => {
        const name = displayName(given, media);
        expect(name).toMatch(/^[\p{L}\p{M}\p{N} _-]+\.(jpg|png|pdf)$/u);
        expect([...name].length).toBeLessThanOrEqual(84);
        expect(displayName(name, media)).toBe(name);
      }),
    );
  });

  it('makes a header that nothing can break out of', () => {
    fc.assert(
      fc.property(wild, type, (given, media) => {
        const header = disposition('attachment', displayName(given, media));
        expect(header).toMatch(/^attachment; filename="[\w .-]+"; filename\*=UTF-8''[\w.!~*'()%-]+$/);
      }),
    );
  });
});

describe('kinds', () => {
  it('are each of somebody, and asked for once', () => {
    const used = APPLICANT_ROLES.flatMap((role) => [...REQUIRED[role], ...OPTIONAL[role]]);
    expect(new Set(used)).toEqual(new Set(DOCUMENT_KINDS));
    for (const role of APPLICANT_ROLES) {
      const all = [...REQUIRED[role], ...OPTIONAL[role]];
      expect(new Set(all).size).toBe(all.length);
      // All that is asked for has room.
      expect(all.length).toBeLessThanOrEqual(QUOTA.documents);
    }
  });

  it('that are missing and those that are there make up what is required', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...APPLICANT_ROLES),
        fc.array(kind),
        fc.boolean(),
        (role, there, autoEntrepreneur) => {
          const required = requiredKinds(role, { autoEntrepreneur });
          const missing = missingKinds(role, there, { autoEntrepreneur });
          expect(
            required
              .filter((one) => there.includes(one))
              .concat(missing)
              .sort(),
          ).toEqual([...required].sort());
        },
      ),
    );
  });
});

describe('the quota', () => {
  const holdings = fc.record({
    ofKind: fc.nat(12),
    documents: fc.nat(25),
    bytes: fc.nat(QUOTA.totalBytes * 2),
    broughtToday: fc.nat(80),
  });
  it('is never exceeded by what it lets in, and what is less is let in where more is', () => {
    fc.assert(
      fc.property(kind, fc.integer({ min: 1, max: QUOTA.fileBytes }), holdings, (one, bytes, there) => {
        const allowed = quotaRefusal(one, bytes, there) === null;
        if (allowed) {
          expect(there.ofKind + 1).toBeLessThanOrEqual(KINDS[one].most);
          expect(there.documents + 1).toBeLessThanOrEqual(QUOTA.documents);
          expect(there.bytes + bytes).toBeLessThanOrEqual(QUOTA.totalBytes);
          expect(quotaRefusal(one, 1, { ...there, documents: 0, bytes: 0 })).toBeNull();
        }
      }),
    );
  });
});

describe('retention', () => {
  const day = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
  const atRest = fc.record({
    status: fc.constantFrom(...CASE_STATES),
    updatedAt: day,
    closedAt: fc.option(day),
  });

  it('lasts longer the more a document was worth, and without end while the case is open', () => {
    fc.assert(
      fc.property(kind, day, (one, since) => {
        expect(erasureDue(one, { fate: 'open', since })).toBeNull();
        const fates = ['abandoned', 'refused', 'ended'] as const;
        const [abandoned, refused, ended] = fates.map((fate) => erasureDue(one, { fate, since })!.getTime());
        expect(abandoned!).toBeGreaterThan(since.getTime());
        expect(refused!).toBeGreaterThan(abandoned!);
        expect(ended!).toBeGreaterThanOrEqual(refused!);
      }),
    );
  });

  it('never ends for what somebody examines or what is approved, while its person is here', () => {
    fc.assert(
      fc.property(atRest, day, (found, uploadedAt) => {
        const { fate } = fateOf(found, uploadedAt);
        const open = ['submitted', 'in_review', 'pending_second_approval', 'approved', 'expired', 'suspended'];
        expect(fate === 'open').toBe(open.includes(found.status) && found.closedAt === null);
      }),
    );
  });

  it('of a draft begins with the last that was done to it', () => {
    fc.assert(
      fc.property(day, day, (updatedAt, uploadedAt) => {
        const { since } = fateOf({ status: 'draft', updatedAt, closedAt: null }, uploadedAt);
        expect(since.getTime()).toBe(Math.max(updatedAt.getTime(), uploadedAt.getTime()));
      }),
    );
  });
});
