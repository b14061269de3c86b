import { describe, expect, it } from 'vitest';
import type { Page } from '../../lib/content/index.ts';
import { site as content } from '../content/real-site.ts';
import { sourceBlocks } from '../content/source-text.ts';
import { pageAt, readBuiltSite } from './built-site.ts';
import { attribute, count, elements, only, textOf } from './html.ts';

const site = readBuiltSite();
const mainOf = (address: string) => only(pageAt(site, address).tree, 'main');
const verbatimLabel = content.settings.verbatimLabel.nb;
const bokmal = content.pages.filter(({ language }) => language === 'nb');

/** The municipality's text as it is to be shown: with its two misprints put right. */
const shown = sourceBlocks().map((block) =>
  block
    .replace('Bergens regionen', 'Bergensregionen')
    .replace('tilnærming til kommunes', 'tilnærming til kommunens'),
);
const isGoalHeading = (block: string) => block.startsWith('MÅL FOR «');
const goals = shown.filter((_, index) => isGoalHeading(shown[index - 1] ?? ''));

describe("the municipality's text on the built front page", () => {
  it('stands complete and in order', () => {
    const blocks = elements(mainOf('/'))
      .filter(({ tagName }) => /^(?:h[1-6]|p)$/.test(tagName))
      .map(textOf);
    const capitals = (block: string) => (/^mål for «/i.test(block) ? block.toUpperCase() : block);
    const known = new Set(shown);
    expect(blocks.map(capitals).filter((block) => known.has(block))).toEqual(shown);
  });

  it('has nothing between its paragraphs but the goals’ links and labels', () => {
    const prose = elements(mainOf('/')).find(
      ({ properties }) => properties['className']?.toString() === 'prose',
    );
    const blocks = prose
      ? elements(prose).filter(({ tagName }) => /^(?:h[1-6]|p|li)$/.test(tagName))
      : [];
    expect(blocks.map(textOf)).toEqual(shown.slice(1, 9));
  });
});

describe('a goal', () => {
  const addresses = bokmal.filter(({ type }) => type === 'goal').map(({ address }) => address);

  it('is one of three', () => {
    expect([goals.length, addresses.length]).toEqual([3, 3]);
  });

  it.each(addresses.map((address, index) => ({ address, goal: goals[index] ?? '' })))(
    'stands once on $address, its part and the page of all goals',
    ({ address, goal }) => {
      const part = address.replace(/\/[^/]+$/, '');
      const times = [address, part, '/mal', '/'].map((at) => count(textOf(mainOf(at)), goal));
      expect(times).toEqual([1, 1, 1, 1]);
    },
  );
});

describe('whose words they are', () => {
  const showsGoals = ({ type, address }: Page) =>
    ['strategy', 'part', 'goal'].includes(type) || address === '/mal';
  /** The paragraphs of a page that stand before one, but for what a translation says of itself. */
  const before = (address: string, paragraph: string) => {
    const paragraphs = elements(mainOf(address), 'p')
      .filter((element) => attribute(element, 'className') !== 'translation-notice')
      .map(textOf);
    expect(paragraphs, address).toContain(paragraph);
    return paragraphs.slice(0, paragraphs.indexOf(paragraph));
  };

  it('is said where the municipality’s words stand', () => {
    const pages = bokmal.filter(showsGoals).map(({ address }) => address);
    expect(verbatimLabel).toMatch(/^Teksten er gjengitt ordrett /);
    expect(pages).toHaveLength(8);
    expect(pages.filter((at) => !textOf(mainOf(at)).includes(verbatimLabel))).toEqual([]);
  });

  it('is said at the top of every page of ours, before its text', () => {
    const ours = content.pages.filter(({ status }) => status === 'editorial');
    expect(ours.length).toBeGreaterThan(10);
    for (const { address, lead, language } of ours) {
      const above = before(address, content.settings.editorialLabel[language]);
      expect(
        above.filter((text) => text !== lead && !goals.includes(text)),
        address,
      ).toEqual([]);
    }
  });

  it('is said of every page as a whole until the owner has approved it', () => {
    const bands = {
      nb: 'Forhåndsversjon – ikke godkjent av Bergen kommune',
      en: 'Preview – not approved by the City of Bergen',
    };
    const unmarked = site.documents
      .filter(({ leadsOn }) => !leadsOn)
      .filter(({ tree }) => {
        const language = attribute(only(tree, 'html'), 'lang') === 'en' ? 'en' : 'nb';
        return count(textOf(tree), bands[language]) !== 1;
      });
    expect(unmarked.map(({ file }) => file)).toEqual([]);
  });
});
