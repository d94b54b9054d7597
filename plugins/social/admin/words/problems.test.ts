import { describe, expect, it } from 'vitest';
import { captionProblems } from '../../domain/captions/index.ts';
import { mediaProblems } from '../../domain/media/index.ts';
import { sayProblem } from './problems.ts';

const file = { id: 'one', kind: 'image', mime: 'image/jpeg', width: 1080, height: 1080, durationMs: null, bytes: 9 } as const; // prettier-ignore

describe('the words for what keeps a part from being published', () => {
  it('name the file, the rule, and what there is', () => {
    const [png] = mediaProblems('instagram', 'image', [{ ...file, mime: 'image/png' }]);
    expect(sayProblem(png!)).toBe('Fichier 1 : un fichier PNG n’est pas accepté, il faut JPEG.');
    const [flat] = mediaProblems('instagram', 'image', [{ ...file, width: 6480 }]);
    expect(sayProblem(flat!)).toBe('Fichier 1 : proportions de 6, entre 0,8 et 1,91 attendues : recadrez-le.');
    const [none] = mediaProblems('instagram', 'carousel', []);
    expect(sayProblem(none!)).toBe('Il faut au moins 2 fichiers.');
    const [long] = captionProblems('instagram', 'image', 'x'.repeat(2201));
    expect(sayProblem(long!)).toMatch(/^Texte de 2.201 caractères, 2.200 au plus\.$/);
  });

  it('are there for all that the rules of the networks say', () => {
    const film = { ...file, kind: 'video', mime: 'video/mp4', framesPerSecond: 10, durationMs: 1_000 } as const;
    const found = [
      ...mediaProblems('instagram', 'reel', [{ ...film, bytes: 1e9 }]),
      ...mediaProblems('facebook', 'reel', [{ ...film, width: 100, height: 180, durationMs: 100_000 }]),
      ...mediaProblems('instagram', 'image', [film]),
      ...mediaProblems('instagram', 'image', [file, file]),
      ...captionProblems('instagram', 'image', `${'#a1 '.repeat(31)} ${'@a '.repeat(21)}`),
    ];
    expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(8);
    for (const problem of found) expect(sayProblem(problem)).not.toContain('quelque chose ne va pas');
  });
});
