namespace FactForge.Pipeline.Intake;

/// <summary>Which messages are extracted from. Nothing is dropped by it: a message that is passed over is recorded, with the reason.</summary>
internal sealed class Gate(IReadOnlyList<GateOverride> overrides, DateOnly? since, DateOnly? until)
{
    /// <summary>What the gate's outcome depends on beside the message: part of the key under which a message counts as asked.</summary>
    public string Version { get; } = overrides.Count == 0
        ? ""
        : "+gates2:" + ContentHash.Of([.. overrides.Select(line => $"{line.Match}={line.Value}:{line.Extract}")]).Short;

    /// <summary>Why nothing is extracted from the message; null where it is extracted from.</summary>
    public string? Reason(Message message)
    {
        foreach (var line in overrides)
        {
            if (Matches(line, message))
                return line.Extract ? null : $"{line.Match} {line.Value}, by the configuration";
        }

        if (message.Classification.IsFromPeople)
            return null;
        return message.Classification.Class switch
        {
            MessageClass.Newsletter => "newsletter",
            MessageClass.Notification => "notification",
            MessageClass.Receipt => "receipt",
            MessageClass.AutomaticReply => "automatic reply",
            MessageClass.Bounce => "bounce",
            MessageClass.Invitation => "invitation",
            MessageClass.InvitationResponse => "answer to an invitation",
            MessageClass.Spam => "spam",
            MessageClass.Draft => "draft",
            MessageClass.Deleted => "deleted",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>True where the message was sent in the days that are asked for. One outside of them is asked about by a later run that wants it.</summary>
    public bool IsInTime(Message message)
    {
        if (since is null && until is null)
            return true;
        if (message.Date is not { } date)
            return false;
        var day = DateOnly.FromDateTime(date.DateTime);
        return (since is null || day >= since) && (until is null || day <= until);
    }

    private static bool Matches(GateOverride line, Message message) => line.Match switch
    {
        "class" => string.Equals(line.Value.Replace("-", "", StringComparison.Ordinal), message.Classification.Class.ToString(), StringComparison.OrdinalIgnoreCase),
        "sender" => message.From?.Address is { } address && (string.Equals(address, line.Value, StringComparison.OrdinalIgnoreCase)
            || address.EndsWith("@" + line.Value.TrimStart('@'), StringComparison.OrdinalIgnoreCase)),
        "list" => message.List is { } list && list.Contains(line.Value, StringComparison.OrdinalIgnoreCase),
        "label" => message.Labels.Contains(line.Value, StringComparer.OrdinalIgnoreCase),
        _ => false,
    };
}
