import { describe, expect, it } from 'vitest';
import { lockFile } from '../permalinks/locked-city.ts';
import { greenCity } from './green-city.ts';
import { change, type Files, problemsIn } from './write-content.ts';

type Path = keyof typeof greenCity;

/** One fault in a file that can be read. */
const faults: readonly (readonly [rule: string, path: Path, from: string, to: string])[] = [
  ['heading-skipped', 'nb/om.md', '## Kontakt', '### Kontakt'],
  ['link-unknown', 'nb/ordliste.md', 'Det samme, av stein.', 'Se [dokken](/dokken).'],
  ['children-duplicate', 'nb/havn/index.md', '  - bryggene', '  - bryggene\n  - bryggene'],
  ['checksum-changed', 'nb/park/mal.md', 'er for alle', 'er for alle og enhver'],
  ['key-unknown', 'nb/park/index.md', 'ingress:', 'ingres:'],
  ['related-unknown', 'nb/havn/bryggene.md', 'status:', 'relatert: [bryggene]\nstatus:'],
];

/** Ways to break a file so that nothing of it can be read. */
const ways: readonly (readonly [rule: string, broken: (text: string) => string | Uint8Array])[] = [
  ['file-encoding', (text) => Buffer.from(text, 'utf16le')],
  ['front-matter-missing', () => 'Alt er borte.\n'],
  ['conflict-marker', (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> ny\n`],
];

const pages = Object.keys(greenCity).filter((path) => path.endsWith('.md'));

/** What is told where one file is broken and another has one fault. */
function told(
  path: string,
  broken: string | Uint8Array,
  [, other, from, to]: (typeof faults)[number],
  lock: Files,
) {
  const files = { ...lock, ...change(other, from, to), [path]: broken };
  return problemsIn(files).map(({ file, rule }) => `${file} ${rule}`);
}

describe.each(['nothing', 'everything'])('one broken file, where %s was published', (published) => {
  const lock = published === 'everything' ? lockFile() : {};

  it.each(faults)('hides no %s of another', (...fault) => {
    const [rule, other] = fault;
    expect(pages).toHaveLength(8);
    for (const path of pages.filter((one) => one !== other)) {
      for (const [why, broken] of ways) {
        const text = Object.entries(greenCity).find(([one]) => one === path)?.[1] ?? '';
        expect(told(path, broken(text), fault, lock), path).toEqual(
          [`content/${path} ${why}`, `content/${other} ${rule}`].sort(),
        );
      }
    }
  });

  it.each([
    ['site.yaml', 'file-encoding'],
    ['permalinks.lock.json', 'file-encoding'],
  ])('hides nothing of the pages where it is %s', (path, why) => {
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) {
      const [rule, other] = fault;
      expect(told(path, Buffer.from('æ', 'latin1'), fault, lock), rule).toEqual(
        [`content/${path} ${why}`, `content/${other} ${rule}`].sort(),
      );
    }
  });
});
