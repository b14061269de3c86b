import { pageAt, readBuiltSite } from '../site/built-site.ts';
import { screens } from '../site/chosen-file.ts';
import { type Encoding, weightOf } from '../site/weight-of.ts';
import { type Figure, figure } from './figure.ts';

const addresses = ['/', '/bergen-i-verden/hovedmal'];

/** What a first visit to the home and to a goal's page weighs, against the limits of the budgets. */
export function weighPages(): readonly Figure[] {
  const site = readBuiltSite();
  return addresses.flatMap((address) =>
    (['brotli', 'gzip'] as const).flatMap((encoding) => weigh(site, address, encoding)),
  );
}

function weigh(site: ReturnType<typeof readBuiltSite>, address: string, encoding: Encoding) {
  const weight = weightOf(site, pageAt(site, address), screens.desk, encoding);
  const { html, css, javascript, fonts } = weight;
  const parts = [
    { name: 'HTML', value: html, limit: 14_000 },
    { name: 'CSS', value: css, limit: 14_000 },
    { name: 'HTML and CSS', value: html + css, limit: 14_000 },
    { name: 'JavaScript', value: javascript, limit: 2_000 },
    { name: 'fonts', value: fonts, limit: 24_000 },
    { name: 'all of it', value: html + css + javascript + fonts, limit: 36_000 },
  ];
  return parts.map(({ name, value, limit }) =>
    figure({
      section: 'Bytes of a page, pictures apart',
      name: `${address} ${name}, ${encoding}`,
      value,
      unit: 'bytes',
      reference: 'limit with brotli',
      referenceValue: limit,
      goal: encoding === 'brotli' ? '≤ 1' : '',
    }),
  );
}
