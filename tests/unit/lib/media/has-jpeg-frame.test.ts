import { expect, it } from 'vitest';
import { hasJpegFrame } from '../../../../lib/media/has-jpeg-frame.ts';
import { photograph } from './photograph.ts';

const jpeg = await (await photograph({ width: 90, height: 60 })).jpeg().toBuffer();

it('is there in a photograph, also behind what a camera wrote', () => {
  expect(hasJpegFrame(jpeg)).toBe(true);
  const note = Buffer.alloc(60_000);
  note.writeUInt32BE(0xffe1_ea5e);
  const noted = Buffer.concat([jpeg.subarray(0, 2), note, jpeg.subarray(2)]);
  expect(hasJpegFrame(noted)).toBe(true);
});

it.each([
  ['ends before it', jpeg.subarray(0, 30)],
  ['leads to what is no header', Buffer.concat([jpeg.subarray(0, 2), Buffer.alloc(99)])],
  ['never ends', Buffer.from(`\xff\xd8${'\xff\xe0\0\x02'.repeat(9_999)}`, 'latin1')],
])('is not there where the header %s', (_what, bytes) => {
  expect(hasJpegFrame(bytes)).toBe(false);
});
