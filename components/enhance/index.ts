import { CopyAddress } from './copy-address.ts';

customElements.define('copy-address', CopyAddress);
