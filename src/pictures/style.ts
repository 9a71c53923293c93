import { dimmed, tones, type Colours, type Tone } from './tones.ts';

/** The colours of what is no node: the paper, its text, fainter text, and lines. */
const surroundings = {
  light: { paper: '#ffffff', ink: '#1c2128', faint: '#57606a', line: '#8a949f', grid: '#e4e8ec' },
  dark: { paper: '#0d1117', ink: '#e6ebf1', faint: '#98a2ad', line: '#6e7883', grid: '#232a33' },
} as const;

/** The style of a picture and of a page: everything below the class `glue`, in light and dark as the reader prefers. */
export const style = `.glue{color-scheme:light dark;${writeColours('light')}font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
@media (prefers-color-scheme:dark){.glue{${writeColours('dark')}}}
.glue .paper{fill:var(--paper)}
.glue text{fill:var(--ink);font-size:13px}
.glue .title{font-size:18px;font-weight:600}
.glue .faint{fill:var(--faint);font-size:12px}
.glue .edge{fill:none;stroke:var(--line);stroke-width:1.2}
.glue .frame{fill:none;stroke:var(--line);stroke-dasharray:1 4;stroke-linecap:round}
.glue .tip{fill:var(--line)}
.glue .shape{fill:var(--fill);stroke:var(--stroke);stroke-width:1.6}
.glue .icon{fill:none;stroke:var(--stroke);stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}
.glue .name{fill:var(--text);font-weight:600}
.glue .caption{fill:var(--text);font-size:11px}
.glue .trigger .name{font-weight:400}
.glue .trigger .shape{stroke-width:1}
.glue .copied .shape{stroke-dasharray:4 3}
.glue .copied .body{opacity:${dimmed}}
.glue .badge rect{fill:var(--ink)}
.glue .badge text{fill:var(--paper);font-size:10px;font-weight:600}
.glue .unused{opacity:.5}
.glue .grid{stroke:var(--grid)}
.glue .label{paint-order:stroke;stroke:var(--paper);stroke-width:4px}
.glue svg a:hover .shape,.glue svg a:focus-visible .shape,.glue svg a:target .shape{stroke-width:3.5}
.glue svg a:focus-visible text{text-decoration:underline}
.glue svg a{outline:none}
${Object.entries(tones).map(([name, tone]) => writeTone(name, tone)).join('\n')}`;

function writeColours(scheme: 'light' | 'dark'): string {
  return Object.entries(surroundings[scheme]).map(([name, colour]) => `--${name}:${colour};`).join('');
}

function writeTone(name: string, { light, dark }: Tone): string {
  return `.glue .${name}{${writeTriple(light)}}@media (prefers-color-scheme:dark){.glue .${name}{${writeTriple(dark)}}}`;
}

function writeTriple({ fill, line, ink }: Colours): string {
  return `--fill:${fill};--stroke:${line};--text:${ink}`;
}
