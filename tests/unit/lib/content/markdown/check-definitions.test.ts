import { describe, expect, it } from 'vitest';
import { toldOf } from './render.ts';

describe('checkDefinitions', () => {
  it('tells of what is not used once, whatever its address', () => {
    expect(toldOf('[a]: javascript:x\n[b]: kart.svg\n\n[//]: # (c)\n[//]: # (d)')).toEqual([
      '1:1 definition-unused',
      '2:1 definition-unused',
      '4:1 definition-unused',
      '5:1 definition-duplicate',
    ]);
  });

  it('leaves what links and pictures use', () => {
    expect(toldOf('[a] ![Havna][b]\n\n[a]: /a\n[b]: media/kart.svg')).toEqual([]);
  });
});
