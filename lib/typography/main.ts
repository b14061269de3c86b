import { writeFileSync } from 'node:fs';
import { faceFile, makeFace } from './make-face.ts';

/** `npm run face`: makes the typeface anew, after a change of its characters or of the package. */
const face = await makeFace();
writeFileSync(faceFile, face);
console.log(`${faceFile}: ${face.length} byte.`);
