import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chapters } from './rule-book.ts';
import { rulePage } from './rule-page.ts';

// `rules`: writes the page that explains the rules to editors.
writeFileSync(resolve(import.meta.dirname, '../../content/regler.md'), rulePage(chapters));
