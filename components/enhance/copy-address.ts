/** Copies the address of the link inside it, and says whether that went well. */
export class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.copy());
  }

  private async copy(): Promise<void> {
    const { copied = '', failed = '' } = this.dataset;
    const address = this.querySelector('a')?.href ?? '';
    const message = await navigator.clipboard?.writeText(address).then(
      () => copied,
      () => failed,
    );
    const output = this.querySelector('output');
    if (output !== null) output.textContent = message ?? failed;
  }
}
