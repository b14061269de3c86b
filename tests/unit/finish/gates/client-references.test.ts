import { describe, expect, it } from 'vitest';
import { clientReferences } from '../../../../finish/gates/client-references.ts';

const referencesIn = (text: string) => clientReferences(Buffer.from(text));

describe('clientReferences', () => {
  it('gives the id of each module once', () => {
    const rows = '1:"$S"\n3:I[397,["$2"],"default"]\nff:I["a/b.js",[],"c",1]\n4:I[397,[],"d"]\n';
    expect(referencesIn(rows)).toEqual(['397', 'a/b.js']);
  });

  it('reads past hints, rows without an id and marks of streams', () => {
    expect(referencesIn(':HL["/a.css","style"]\n5:X\n5:C\n6:I[7,[],"x"]')).toEqual(['7']);
  });

  it('takes text that looks like a row for text', () => {
    const text = 'Ærlig\n9:I[99,[],"x"]\n';
    const size = Buffer.byteLength(text).toString(16);
    expect(referencesIn(`8:T${size},${text}a:I[1,[],"y"]\n`)).toEqual(['1']);
  });
});
