// Tells Astro's checker of the directive that integration.ts adds.
import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:act'?: boolean;
  }
}
