using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>Whether who was written to is a person, as far as an address and its name tell: a desk is told nothing of.</summary>
internal static class WrittenTo
{
    private static readonly System.Collections.Frozen.FrozenSet<string> Desks = WordSet.Of(
        "office desk gate reception accounts accounting invoices invoicing payroll support helpdesk help service services team staff sales orders order booking bookings reservations enquiries inquiries info information admin administration secretary secretariat "
        + "press media marketing hr recruitment jobs careers post mailroom control room operations dispatch duty hotline billing finance purchasing procurement legal compliance security webmaster postmaster noreply newsletter members membership committee board list council department");

    /// <summary>A name, or an address that is built of one: who "gate-office@" is, nobody can tell who has only been written to.</summary>
    public static bool LooksPersonal(MailAddress address)
    {
        if (address.DisplayName is { } name && !string.Equals(name, address.Address, StringComparison.OrdinalIgnoreCase))
            return !name.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries).All(word => Desks.Contains(word.ToLowerInvariant()));
        var parts = address.Address.Split('@')[0].ToLowerInvariant().Split('.', '-', '_', '+');
        return parts.Any(FirstNames.Contains) || (parts.Length == 2 && parts.Any(part => part.Length == 1));
    }

    /// <summary>Also an address of two words that are no desk's ("danial.reyes@"): a name, though none that is known; it may be somebody's, misspelt.</summary>
    public static bool MayBePersonal(MailAddress address)
    {
        var parts = address.Address.Split('@')[0].ToLowerInvariant().Split('.');
        return LooksPersonal(address) || (address.DisplayName is null && parts.Length == 2 && parts.All(part => part.Length > 2 && part.All(char.IsLetter) && !Desks.Contains(part)));
    }
}
