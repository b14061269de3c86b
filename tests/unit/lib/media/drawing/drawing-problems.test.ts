import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawingProblems } from '../../../../../lib/media/drawing/drawing-problems.ts';

const told = (text: string) =>
  drawingProblems(text, 'a.svg').map(
    ({ line, column, rule, message, hint }) => `${line}:${column} ${rule} ${message} ${hint}`,
  );
const inProgram = 'Slett det i et tegneprogram, og lagre tegningen som vanlig SVG.';

describe('drawingProblems', () => {
  it('finds nothing wrong with the drawings of the site', () => {
    const drawings = globSync('{content/media,public,tests/site/fixtures/**}/*.svg');
    expect(drawings.length).toBeGreaterThan(2);
    expect(
      drawings.map((path) => [path, drawingProblems(readFileSync(path, 'utf8'), path)]),
    ).toEqual(drawings.map((path) => [path, []]));
  });

  it('shows nothing of what is long, and leaves it to a program', () => {
    expect(told(`<svg onload="${'go();'.repeat(30)}"/>`)).toEqual([
      `1:6 media-active Tegningen har «onload», som kjører kode. ${inProgram}`,
    ]);
    const address = `https://ond.example/${'x'.repeat(90)}`;
    expect(told(`<svg><use href="${address}"/></svg>`)).toEqual([
      `1:11 media-active Tegningen viser til noe utenfor seg selv: «${address.slice(0, 80)} …». ${inProgram}`,
    ]);
  });

  it('tells of a refused element once, whatever stands in it', () => {
    const html = '<foreignObject><script>a()</script><p onclick="b()"/></foreignObject>';
    expect(told(`<svg>${html}<g onclick="c()"/></svg>`)).toEqual([
      '1:6 media-active Tegningen har «<foreignObject>», som ikke hører til i en tegning. Slett `<foreignObject>` og alt fram til og med `</foreignObject>`.',
      '1:78 media-active Tegningen har «onclick», som kjører kode. Slett `onclick="c()"`.',
    ]);
  });

  it('tells of what is active up to where the drawing is broken', () => {
    expect(told('<svg onload="a()"><g></svg><script/>')).toEqual([
      '1:6 media-active Tegningen har «onload», som kjører kode. Slett `onload="a()"`.',
      '1:22 media-broken Tegningen er ødelagt: den kan ikke leses herfra. Hent fila på nytt, eller åpne den i et tegneprogram og lagre den på nytt.',
    ]);
  });

  it.each(['<svg/>tekst', '<svg/><svg/>', 'tekst<svg/>', '</svg>'])(
    'takes %s for broken',
    (text) => {
      expect(drawingProblems(text, 'a.svg').map(({ rule }) => rule)).toEqual(['media-broken']);
    },
  );

  it('believes no base, no HTML by prefix, and no address that only begins in the drawing', () => {
    const rules = (text: string) => drawingProblems(text, 'a.svg').map(({ rule }) => rule);
    expect(rules('<svg xml:base="https://ond.example/"/>')).toEqual(['media-active']);
    expect(rules('<svg xmlns:h="http://www.w3.org/1999/xhtml"><h:img src="x"/></svg>')).toEqual([
      'media-active',
    ]);
    expect(rules('<svg><image href=" \thttps://ond.example/#a"/></svg>')).toEqual(['media-active']);
  });

  it('stops telling where nobody reads further', () => {
    expect(told(`<svg>${'<script/>'.repeat(9_999)}</svg>`)).toHaveLength(20);
  });
});
