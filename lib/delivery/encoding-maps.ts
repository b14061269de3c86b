import { missingFile } from '../site/error-pages.ts';
import { isCompressedCopy } from '../site/published-files.ts';
import type { DeliveredSite } from './delivered-site.ts';
import { nginxMap } from './nginx-map.ts';

const copies = { br: '.br', gzip: '.gz' };

/**
 * The maps from what a reader takes to the compressed copy that is sent: `$site_takes` is what the
 * reader takes of what we have, in one spelling, `$site_suffix` what the name of the copy ends in,
 * `$site_missing_suffix` the same for the page of what is not there, and `$site_encoding` the name
 * of what was sent. So nginx needs no module for it.
 */
export function encodingMaps({ files }: DeliveredSite): readonly string[] {
  const served = [...files].filter((file) => !isCompressedCopy(file, files));
  const unusual = served.map((file) => [`/${file}`, copiesOf(file, files)] as const);
  return [
    ...Object.keys(copies).map(acceptance),
    nginxMap('$site_takes_br $site_takes_gzip', 'site_accepts', [
      ['br gzip', 'br, gzip'],
      ['br ', 'br'],
      [' gzip', 'gzip'],
      ['default', ''],
    ]),
    // A part is of the file as it is, never of its compressed bytes.
    nginxMap('$request_method $http_range', 'site_takes', [
      ['~^GET .', ''],
      ['default', '$site_accepts'],
    ]),
    nginxMap('$site_name', 'site_copies', [
      ['default', allCopies],
      ['', ''],
      ...unusual.filter(([, list]) => list !== allCopies),
    ]),
    nginxMap('$site_takes | $site_copies', 'site_suffix', suffixLines),
    nginxMap(`$site_accepts | ${copiesOf(missingFile, files)}`, 'site_missing_suffix', suffixLines),
    nginxMap(
      '$status $site_name $uri',
      'site_encoding',
      [
        ['~ (?<site_same>\\S+) \\k<site_same>$', ''],
        ...Object.entries(copies).map(
          ([name, suffix]) => [`~^(?:200|404) .*\\${suffix}$`, name] as const,
        ),
        ['default', ''],
      ],
      true,
    ),
  ];
}

const allCopies = Object.keys(copies).join(' ');

const suffixLines = [
  ...Object.entries(copies).map(([name, suffix]) => [`~${name}.* \\|.* ${name}`, suffix] as const),
  ['default', ''] as const,
];

/** The encodings of a file that lie beside it, in the order we like to send them. */
function copiesOf(file: string, files: ReadonlySet<string>): string {
  const beside = Object.entries(copies).filter(([, suffix]) => files.has(file + suffix));
  return beside.map(([name]) => name).join(' ');
}

/** Whether a reader takes an encoding, by its name or as any. How much rather than another is not looked at. */
function acceptance(encoding: string): string {
  const named = (name: string, weight: string) => `~*(?:^|,)\\s*${name}\\s*${weight}\\s*(?:,|$)`;
  const none = ';\\s*q=0(?:\\.0*)?';
  const some = '(?:;\\s*q=(?:1(?:\\.0*)?|0?\\.0*[1-9]\\d*))?';
  return nginxMap('$http_accept_encoding', `site_takes_${encoding}`, [
    [named(encoding, none), ''],
    [named(encoding, some), encoding],
    [named('\\*', none), ''],
    [named('\\*', some), encoding],
    ['default', ''],
  ]);
}
