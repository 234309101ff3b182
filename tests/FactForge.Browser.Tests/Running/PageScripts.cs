namespace FactForge.Browser.Tests.Running;

/// <summary>What is measured inside a page.</summary>
internal static class PageScripts
{
    /// <summary>Texts whose contrast to what is behind them is below WCAG 2.2's level AA (success criterion 1.4.3): 4.5 to 1, 3 to 1 for large text.</summary>
    public const string FaintText = """
        () => {
          const parse = colour => (colour.match(/[\d.]+/g) || []).map(Number);
          const channel = value => { const v = value / 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
          const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
          const ground = element => {
            for (let at = element; at; at = at.parentElement) {
              const colour = parse(getComputedStyle(at).backgroundColor);
              if (colour.length === 3 || colour[3] > 0) return colour;
            }
            return [255, 255, 255];
          };
          const faint = new Set();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const element = node.parentElement;
            if (!node.textContent.trim() || !element.getClientRects().length) continue;
            const style = getComputedStyle(element);
            const [light, dark] = [luminance(parse(style.color)), luminance(ground(element))].sort((a, b) => b - a);
            const size = parseFloat(style.fontSize);
            const least = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
            if ((light + 0.05) / (dark + 0.05) < least) faint.add(`${((light + 0.05) / (dark + 0.05)).toFixed(2)}: ${node.textContent.trim().slice(0, 60)}`);
          }
          return [...faint];
        }
        """;

    /// <summary>How light the page's ground is, from 0 to 1.</summary>
    public const string LightnessOfGround = "() => { const [r, g, b] = getComputedStyle(document.documentElement).backgroundColor.match(/[\\d.]+/g).map(Number); return (r + g + b) / 765; }";

    /// <summary>Which answer has the focus, and whether that can be seen; null for something else.</summary>
    public const string FocusedAnswer = """
        () => {
          const at = document.activeElement;
          if (!at.matches('.answers button')) return null;
          const style = getComputedStyle(at);
          return at.textContent.trim() + (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? ' no outline' : '');
        }
        """;
}
