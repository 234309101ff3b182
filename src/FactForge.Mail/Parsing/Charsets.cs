using System.Text;

namespace FactForge.Mail.Parsing;

/// <summary>The code pages beyond Unicode, which .NET knows only when asked to. MimeKit remembers a charset that it did not find, so this comes before its first use.</summary>
internal static class Charsets
{
    /// <summary>Makes them known; once is enough and more does no harm.</summary>
    public static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
