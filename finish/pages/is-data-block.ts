import type { Element } from 'hast';
import { attribute } from './attribute.ts';

/** Whether a `<script>` is data that is never run, such as JSON-LD. */
export function isDataBlock(script: Element): boolean {
  return /^(?:application\/(?:ld\+)?json|speculationrules)$/.test(attribute(script, 'type') ?? '');
}
