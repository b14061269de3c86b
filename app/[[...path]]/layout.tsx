import { languageOf } from '../language-of.ts';
import { textFace } from '../text-face.ts';
import '../site.css';

export { siteViewport as viewport } from '../site-viewport.ts';

export default async function Layout({ children, params }: LayoutProps<'/[[...path]]'>) {
  const { path } = await params;
  return (
    <html lang={languageOf(path)} className={textFace.variable}>
      <body>{children}</body>
    </html>
  );
}
