import { liveCheck } from './lib/live-check/live-check.mjs';

/** For the remark extension of text editors; the site does not read this file. */
export default { plugins: [liveCheck] };
