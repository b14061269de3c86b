import type { RuleFixtures } from './rule-fixtures.ts';
import { byHand, page, textFaults } from './text-fault.ts';

const http = textFaults('link-http');
const host = textFaults('link-host');
const local = textFaults('link-local');
const signs = textFaults('link-signs');
const mail = textFaults('link-mail');

const unsafe = 'addresses of links that are not safe';
const alike = 'hosts that look like others';
const noHttps = (written: string) => `Adressen «${written}» begynner ikke med «https://».`;
const wrongSigns = (written: string) =>
  `Adressen «${written}» har tegn som ikke kan stå i en adresse.`;
const onlyHere = (written: string) =>
  `«${written}» virker bare på din egen maskin eller i et lukket nett.`;
const onMachine = (written: string) =>
  `«${written}» er en fil på din egen maskin. Ingen andre kan åpne den.`;
const notMail = (written: string) => `«${written}» er ikke bare «mailto:» og en e-postadresse.`;
const plainName = 'Skriv navnet på nettstedet slik det står i nettleseren, med vanlige bokstaver.';

/** Rules on the addresses of links. */
export const textAddressFixtures: readonly RuleFixtures[] = [
  {
    rule: 'link-http',
    hazards: [unsafe],
    faults: [
      http('an address of old', '[Byen](http://by.example/a)', [
        1,
        8,
        noHttps('http://by.example/a'),
        'Skriv `https://by.example/a` i stedet for `http://by.example/a`.',
      ]),
      http('an address as it is spoken', 'Her er [hele byen](www.by.no).', [
        1,
        20,
        noHttps('www.by.no'),
        'Skriv `https://www.by.no` i stedet for `www.by.no`.',
      ]),
      http('no scheme', '[Byen][by]\n\n[by]: //by.example/a', [
        3,
        7,
        noHttps('//by.example/a'),
        'Skriv `https://by.example/a` i stedet for `//by.example/a`.',
      ]),
      http('a scheme misspelt', '[Byen](htps//by.example)', [
        1,
        8,
        noHttps('htps//by.example'),
        'Skriv `https://by.example` i stedet for `htps//by.example`.',
      ]),
      http('a bare name of a site', '[Byen](by.no/plan)', [
        1,
        8,
        noHttps('by.no/plan'),
        'Skriv `https://by.no/plan` i stedet for `by.no/plan`.',
      ]),
    ],
    twin: {
      files: page('[Byen](https://www.by.example:8443/a?b=c#d) og `http://by.example`.'),
      shows: { address: '/om', text: 'href="https://www.by.example:8443/a?b=c#d"' },
    },
  },
  {
    rule: 'link-host',
    hazards: [alike, unsafe],
    faults: [
      host(
        'another host behind the one that is seen',
        '[Byen](https://by.example@annen.example/a)',
        [
          1,
          8,
          '«https://by.example@annen.example/a» fører til «annen.example», ikke til det som står foran «@».',
          'Skriv `https://annen.example/a` i stedet for `https://by.example@annen.example/a`.',
        ],
      ),
      host('Cyrillic letters that look like ours', '[Byen](https://bу.ехample/a)', [
        1,
        8,
        'Navnet «bу.ехample» har tegn som kan forveksles med andre: у е х',
        'Skriv `https://by.example/a` i stedet for `https://bу.ехample/a`.',
      ]),
      host('letters of ours in code', '[Bær](https://xn--blbr-roah.no/)', [
        1,
        7,
        'Nettstedet kan ikke hete «xn--blbr-roah.no».',
        'Skriv `https://blåbær.no/` i stedet for `https://xn--blbr-roah.no/`.',
      ]),
      byHand(
        'There is no name that was meant.',
        host('a number', '[Byen](https://93.184.216.34/)', [
          1,
          8,
          '«93.184.216.34» er et nummer, ikke navnet på et nettsted.',
          plainName,
        ]),
      ),
      byHand(
        'There is no name that was meant.',
        host('letters of others in code', '[Byen](https://xn--e1afmkfd.example/)', [
          1,
          8,
          'Navnet «пример.example» har tegn som kan forveksles med andre: п р и м е',
          plainName,
        ]),
      ),
    ],
    twin: {
      files: page('[Bær](https://blåbær.no/@kari) og [å](https://å-ø.example/)'),
      shows: { address: '/om', text: '/@kari">Bær</a>' },
    },
  },
  {
    rule: 'link-local',
    hazards: [unsafe],
    faults: [
      local('a file on a machine with Windows', '[Planen](C:\\Dokumenter\\plan.pdf)', [
        1,
        10,
        onMachine('C:\\Dokumenter\\plan.pdf'),
        'Legg fila et sted alle kan nå, og skriv adressen dit.',
      ]),
      local('a file as a browser shows it', '[Planen](file:///home/kari/plan.pdf)', [
        1,
        10,
        onMachine('file:///home/kari/plan.pdf'),
        'Legg fila et sted alle kan nå, og skriv adressen dit.',
      ]),
      local('the preview of the site', '[Ordliste](http://localhost:3000/ordliste)', [
        1,
        12,
        onlyHere('http://localhost:3000/ordliste'),
        'Skriv en adresse som alle kan nå.',
      ]),
      local('a closed net', '[Rutiner](https://intranett/rutiner)', [
        1,
        11,
        onlyHere('https://intranett/rutiner'),
        'Skriv en adresse som alle kan nå.',
      ]),
      local('a machine in the house', '[Skriver](https://192.168.1.10/)', [
        1,
        11,
        onlyHere('https://192.168.1.10/'),
        'Skriv en adresse som alle kan nå.',
      ]),
    ],
    twin: {
      files: page('[Lokalt](https://local.by.example/c:/file) og `C:\\Dokumenter`.'),
      shows: { address: '/om', text: '<code>C:\\Dokumenter</code>' },
    },
    byHand: 'Only the editor knows where others find it.',
  },
  {
    rule: 'link-signs',
    hazards: [unsafe],
    faults: [
      signs('blanks', '[Planen](<https://by.example/ny plan.pdf>)', [
        1,
        11,
        wrongSigns('https://by.example/ny plan.pdf'),
        'Skriv `https://by.example/ny%20plan.pdf` i stedet for `https://by.example/ny plan.pdf`.',
      ]),
      signs('backslashes', '[Planen](https:\\\\by.example\\plan)', [
        1,
        10,
        wrongSigns('https:\\\\by.example\\plan'),
        'Skriv `https://by.example/plan` i stedet for `https:\\\\by.example\\plan`.',
      ]),
      signs('a backslash that leads to another host', '[Ord](/\\annen.example)', [
        1,
        7,
        wrongSigns('/\\annen.example'),
        'Skriv `https://annen.example` i stedet for `/\\annen.example`.',
      ]),
      signs('a loose percent sign', '[Målet](https://by.example/100%)', [
        1,
        9,
        wrongSigns('https://by.example/100%'),
        'Skriv `https://by.example/100%25` i stedet for `https://by.example/100%`.',
      ]),
      signs('the code of å in an older encoding', '[Åpent](https://by.example/%E5pent)', [
        1,
        9,
        wrongSigns('https://by.example/%E5pent'),
        'Skriv `https://by.example/%C3%A5pent` i stedet for `https://by.example/%E5pent`.',
      ]),
    ],
    twin: {
      files: page(
        '[Planen](<https://by.example/ny%20plan(1).pdf>) og [å](https://by.example/%C3%A5)',
      ),
      shows: { address: '/om', text: 'href="https://by.example/ny%20plan(1).pdf"' },
    },
  },
  {
    rule: 'link-mail',
    hazards: [unsafe],
    faults: [
      mail('the address alone', '[Skriv til oss](post@by.example)', [
        1,
        17,
        notMail('post@by.example'),
        'Skriv `mailto:post@by.example` i stedet for `post@by.example`.',
      ]),
      mail(
        'a subject, and a copy to someone else',
        '[Skriv](mailto:post@by.example?subject=Hei&bcc=a@b.example)',
        [
          1,
          9,
          notMail('mailto:post@by.example?subject=Hei&bcc=a@b.example'),
          'Skriv `mailto:post@by.example` i stedet for `mailto:post@by.example?subject=Hei&bcc=a@b.example`.',
        ],
      ),
      mail('slashes as on the web', '[Skriv](mailto://post@by.example)', [
        1,
        9,
        notMail('mailto://post@by.example'),
        'Skriv `mailto:post@by.example` i stedet for `mailto://post@by.example`.',
      ]),
      byHand(
        'Only the editor knows the address.',
        mail('no address', '[Skriv](mailto:)', [
          1,
          9,
          notMail('mailto:'),
          'Skriv `mailto:` og så bare e-postadressen: `mailto:navn@eksempel.no`.',
        ]),
      ),
    ],
    twin: {
      files: page('[Skriv til oss](mailto:post@by.example) på post@by.example.'),
      shows: { address: '/om', text: 'på <a href="mailto:post@by.example">post@by.example</a>.' },
    },
  },
];
