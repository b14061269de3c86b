import { change, error, type Files } from '../write-content.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const root = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2">';
/** A drawing that a page shows; what is drawn begins on its second line. */
const drawn = (inside: string, first = root): Files => ({
  ...change('nb/om.md', 'Ring oss.', '![Kart](media/kart.svg)\n\nRing oss.'),
  'media/kart.svg': `${first}\n${inside}\n</svg>\n`,
});
const active = (line: number, column: number, message: string, hint: string) =>
  error('media/kart.svg', line, column, 'media-active', message, hint);
const fetching = (line: number, column: number, what: string, hint: string) =>
  active(line, column, `Tegningen viser til noe utenfor seg selv: «${what}».`, hint);

/** The rule of `media-rules.ts` that asks what a drawing does when it is opened. */
export const drawingFixtures: readonly RuleFixtures[] = [
  {
    rule: 'media-active',
    hazards: ['drawings that run code or load from elsewhere'],
    faults: [
      {
        name: 'a script',
        files: drawn('<script>\nalert(1)\n</script>'),
        problems: [
          active(
            2,
            1,
            'Tegningen har «<script>», som kjører kode.',
            'Slett `<script>` og alt fram til og med `</script>`.',
          ),
        ],
      },
      {
        name: 'a script with a prefix, and one from another place',
        files: drawn(
          '<g xmlns:a="http://www.w3.org/2000/svg"><a:script>alert(1)</a:script></g>\n<script href="https://ond.example/x.js"/>',
        ),
        problems: [
          active(
            2,
            41,
            'Tegningen har «<a:script>», som kjører kode.',
            'Slett `<a:script>` og alt fram til og med `</a:script>`.',
          ),
          active(
            3,
            1,
            'Tegningen har «<script>», som kjører kode.',
            'Slett `<script href="https://ond.example/x.js"/>`.',
          ),
        ],
      },
      {
        name: 'a script that a parser of HTML takes for the text of a style',
        files: drawn('<desc><style><script>alert(1)</script></style></desc>'),
        problems: [
          active(
            2,
            14,
            'Tegningen har «<script>», som kjører kode.',
            'Slett `<script>` og alt fram til og med `</script>`.',
          ),
        ],
      },
      {
        name: 'attributes that run',
        files: drawn(
          '<rect onclick="go()" width="4" height="2"/>\n<image onERROR=\'go()\' href="#x"/>',
          root.replace('>', ' onload="start()">'),
        ),
        problems: [
          active(1, 62, 'Tegningen har «onload», som kjører kode.', 'Slett `onload="start()"`.'),
          active(2, 7, 'Tegningen har «onclick», som kjører kode.', 'Slett `onclick="go()"`.'),
          active(3, 8, 'Tegningen har «onERROR», som kjører kode.', "Slett `onERROR='go()'`."),
        ],
      },
      {
        name: 'addresses that run, however they are spelt',
        files: drawn(
          '<a href="javascript:alert(1)">\n<a xmlns:l="http://www.w3.org/1999/xlink" l:href="&#106;ava&#10;script:alert(1)"/></a>',
        ),
        problems: [
          active(
            2,
            4,
            'Tegningen har «javascript:alert(1)», som kjører kode.',
            'Slett `href="javascript:alert(1)"`.',
          ),
          active(
            3,
            43,
            'Tegningen har «java script:alert(1)», som kjører kode.',
            'Slett `l:href="&#106;ava&#10;script:alert(1)"`.',
          ),
        ],
      },
      {
        name: 'a page of HTML in the drawing',
        files: drawn(
          '<foreignObject>\n<iframe src="https://ond.example"/>\n<script>x</script></foreignObject>\n<iframe/>',
        ),
        problems: [
          active(
            2,
            1,
            'Tegningen har «<foreignObject>», som ikke hører til i en tegning.',
            'Slett `<foreignObject>` og alt fram til og med `</foreignObject>`.',
          ),
          active(
            5,
            1,
            'Tegningen har «<iframe>», som ikke hører til i en tegning.',
            'Slett `<iframe/>`.',
          ),
        ],
      },
      {
        name: 'what would be fetched from other places',
        files: drawn(
          '<image href="https://ond.example/kart.png"/>\n<use href="annet.svg#a"/>\n<image href="data:image/svg+xml,x"/>',
        ),
        problems: [
          fetching(
            2,
            8,
            'https://ond.example/kart.png',
            'Slett `href="https://ond.example/kart.png"`.',
          ),
          fetching(3, 6, 'annet.svg#a', 'Slett `href="annet.svg#a"`.'),
          fetching(4, 8, 'data:image/svg+xml,x', 'Slett `href="data:image/svg+xml,x"`.'),
        ],
      },
      {
        name: 'styles that fetch, however they are spelt',
        files: drawn(
          '<style>\n@import "https://ond.example/x.css";\n@font-face { src: url(https://ond.example/x.woff) }\n</style>\n<rect fill="url(\'//ond.example/x#y\')" style="mask: \\75rl(x.svg)"/>',
        ),
        problems: [
          fetching(
            3,
            1,
            '@import "https://ond.example/x.css";',
            'Slett `@import "https://ond.example/x.css";`.',
          ),
          fetching(
            4,
            19,
            'url(https://ond.example/x.woff)',
            'Slett `url(https://ond.example/x.woff)`.',
          ),
          fetching(6, 7, "url('//ond.example/x#y')", 'Slett `fill="url(\'//ond.example/x#y\')"`.'),
          fetching(6, 39, 'url(x.svg)', 'Slett `style="mask: \\75rl(x.svg)"`.'),
        ],
      },
      {
        name: 'a style sheet from another place, and words with a meaning of their own',
        files: {
          'media/kart.svg': `<?xml version="1.0"?>\n<?xml-stylesheet href="https://ond.example/x.css"?>\n<!DOCTYPE svg [<!ENTITY x "y">]>\n${root}</svg>`,
        },
        problems: [
          active(
            2,
            1,
            'Tegningen har «<?xml-stylesheet», som kan endre eller hente det den viser.',
            'Slett `<?xml-stylesheet href="https://ond.example/x.css"?>`.',
          ),
          active(
            3,
            1,
            'Tegningen har «<!DOCTYPE», som kan endre eller hente det den viser.',
            'Slett `<!DOCTYPE svg [<!ENTITY x "y">]>`.',
          ),
        ],
      },
    ],
    twin: {
      files: drawn(
        `<!-- <script> i en kommentar gjør ingenting -->
<title>Kart &lt;script&gt; onload="x"</title>
<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about="https://by.example/"/></metadata>
<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:online="ja"/>
<style><![CDATA[ .a > .b { fill: url(#luft) } ]]></style>
<defs><linearGradient id="luft"><stop offset="0"/></linearGradient></defs>
<use href="#luft"/><use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#luft"/>
<image href="data:image/png;base64,iVBORw0KGgo="/>
<rect fill="url(#luft)" style="fill: url( '#luft' )"/>`,
        `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${root}`,
      ),
      shows: { address: '/om', text: 'alt="Kart"' },
    },
  },
];
