import { describe, expect, it } from 'vitest';
import { sourceFaults } from '../../../../finish/gates/source-faults.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const importMessage = (name: string) =>
  `«${name}» trenger Reacts JavaScript, som ikke sendes til leseren. Bruk vanlig HTML i stedet: <a>, <img>, <form> eller en egen fil i components/enhance/.`;

describe('sourceFaults', () => {
  it('names the line of «use client»', () => {
    const folder = temporaryFolder({
      'components/menu.tsx': "/** A menu. */\n'use client';\nexport const a = <p>b</p>;\n",
    });
    expect(sourceFaults(folder)).toEqual([
      {
        where: 'components/menu.tsx:2',
        message:
          '«use client» virker ikke her: Reacts JavaScript sendes ikke til leseren. Fjern linjen, og skriv det nettleseren skal gjøre i components/enhance/.',
      },
    ]);
  });

  it.each([
    ["import Link from 'next/link';", 'next/link'],
    ['import Image from "next/image";', 'next/image'],
    ["import Script from 'next/script.js';", 'next/script.js'],
    ["import Form from 'next/form';", 'next/form'],
    ["export { default as Link } from 'next/link';", 'next/link'],
    ["const load = () => import('next/dynamic');", 'next/dynamic'],
  ])('names the line of %s', (line, name) => {
    const folder = temporaryFolder({ 'app/[[...path]]/page.tsx': `// first\n\n${line}\n` });
    expect(sourceFaults(folder)).toEqual([
      { where: 'app/[[...path]]/page.tsx:3', message: importMessage(name) },
    ]);
  });

  it('lists the faults of every file', () => {
    const folder = temporaryFolder({
      'lib/b.ts': "import 'next/link';\n",
      'app/a.ts': "'use client';\nimport 'next/link';\n",
    });
    expect(sourceFaults(folder).map(({ where }) => where)).toEqual([
      'app/a.ts:1',
      'app/a.ts:2',
      'lib/b.ts:1',
    ]);
  });

  it('accepts the words in text, other parts of Next, folders named like a file, other folders', () => {
    const folder = temporaryFolder({
      'app/page.tsx': "import { notFound } from 'next/navigation';\nconst a = 'use client';\n",
      'components/link.tsx': "// 'use client' and next/link are not used\nexport const b = 1;\n",
      'app/enhance.js/route.ts': 'export const c = 1;\n',
      'tests/a.tsx': "'use client';\n",
    });
    expect(sourceFaults(folder)).toEqual([]);
  });
});
