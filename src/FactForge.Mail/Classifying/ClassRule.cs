namespace FactForge.Mail;

/// <summary>
/// An owner's rule about a message's class. Each part that is given must fit; a rule with no part given fits nothing.
/// </summary>
public sealed record ClassRule
{
    /// <summary>The class that messages which fit get.</summary>
    public required MessageClass Class { get; init; }

    /// <summary>Fits messages that the built-in rules call this.</summary>
    public MessageClass? When { get; init; }

    /// <summary>Fits the author's address (<c>ada@northwind.example</c>) or domain (<c>@northwind.example</c>).</summary>
    public string? Sender { get; init; }

    /// <summary>Fits the list's id or address.</summary>
    public string? List { get; init; }

    /// <summary>Fits one of the labels.</summary>
    public string? Label { get; init; }

    internal bool Fits(MessageClass found, MailAddress? from, string? list, IReadOnlyList<string> labels)
    {
        if (When is null && Sender is null && List is null && Label is null)
            return false;
        return (When is null || When == found)
            && (Sender is null || FitsSender(from))
            && (List is null || string.Equals(List, list, StringComparison.OrdinalIgnoreCase))
            && (Label is null || labels.Contains(Label, StringComparer.OrdinalIgnoreCase));
    }

    internal string Describe() => string.Join(", ", new[]
    {
        When is null ? null : $"class {When}",
        Sender is null ? null : $"sender {Sender}",
        List is null ? null : $"list {List}",
        Label is null ? null : $"label {Label}",
    }.OfType<string>());

    private bool FitsSender(MailAddress? from) => from is not null && (Sender!.StartsWith('@')
        ? from.Address.EndsWith(Sender, StringComparison.OrdinalIgnoreCase)
        : string.Equals(from.Address, Sender, StringComparison.OrdinalIgnoreCase));
}
