import { describe, expect, it } from 'vitest';
import { readOwnPage } from '../../../../lib/advice/read-own-page.ts';
import { change, readIn, writeContent } from '../content/write-content.ts';
import { ownPage, say } from './advice-in.ts';

const textsOf = (path: string, files = {}) => {
  const { placed } = readIn(writeContent(files));
  const file = placed.files.find(({ source }) => source.path === path);
  return file && readOwnPage(file).passages.map(({ text }) => text);
};

describe('readOwnPage', () => {
  it('gives the title, the lead and a body that is ours', () => {
    const page = ownPage(say('Ring [oss](/havn).'));
    expect(page.passages.map(({ text, isProse, isField }) => ({ text, isProse, isField }))).toEqual(
      [
        { text: 'Om nettstedet', isProse: false, isField: true },
        { text: 'Hvem som står bak.', isProse: true, isField: true },
        { text: 'Kontakt', isProse: false, isField: false },
        { text: 'Ring oss.', isProse: true, isField: false },
      ],
    );
    expect(page.links.map(({ url }) => url)).toEqual(['/havn']);
  });

  it('leaves out a body that is not ours', () => {
    expect(textsOf('nb/havn/bryggene.md')).toEqual(['Bryggene', 'Hvor byen møter vannet.']);
    expect(textsOf('nb/havn/mal.md')).toEqual(['Målet for havna', 'Hva vi vil med havna.']);
  });

  it.each([
    ['cannot be used', change('nb/om.md', 'meny: bunn', 'meny: topp')],
    ['are only as they may have been meant', change('nb/om.md', 'tittel: Om', 'tittel: *Om')],
    ['are not parted from the text', change('nb/om.md', '\n---\n', '\n----\n')],
    ['are not all there', change('nb/om.md', 'tittel: Om nettstedet\n', '')],
  ])('gives nothing where the fields %s', (_what, files) => {
    expect(textsOf('nb/om.md', files)).toEqual([]);
  });

  it.each([
    'Hvem som står bak.',
    '"Hvem som står bak."',
    "'Hvem som står bak.'",
    '>-\n  Hvem som\n  står bak.',
    'Hvem som\n  står bak.',
  ])('knows where the words of `ingress: %s` stand', (written) => {
    const { source, passages } = ownPage(change('nb/om.md', 'Hvem som står bak.', written));
    const lead = passages[1];
    expect(lead?.text).toBe('Hvem som står bak.');
    const from = lead?.starts[lead.text.indexOf('står')];
    expect(source.slice(from)).toMatch(/^står bak\./);
  });

  it('knows where the words of the body stand', () => {
    const { source, passages } = ownPage({});
    const last = passages.at(-1);
    expect(source.slice(last?.starts[0])).toBe('Ring oss.\n');
  });
});
