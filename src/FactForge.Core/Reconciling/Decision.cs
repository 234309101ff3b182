namespace FactForge;

/// <summary>The owner's answer to a <see cref="ReviewItem"/>. A closed hierarchy.</summary>
/// <param name="Item">The item that it answers.</param>
public abstract record Decision(string Item)
{
    /// <summary>What is proposed holds.</summary>
    public sealed record Accept(string Item) : Decision(Item);

    /// <summary>What is proposed does not hold; it is not proposed again in any wording.</summary>
    public sealed record Reject(string Item) : Decision(Item);

    /// <summary>What is proposed holds in these words.</summary>
    public sealed record Amend(string Item, string Text) : Decision(Item);

    /// <summary>The candidates say the same: one stays, the one at <paramref name="Survivor"/>.</summary>
    public sealed record Merge(string Item, int Survivor) : Decision(Item);

    /// <summary>The candidates say different things: both stay, and it is not asked again.</summary>
    public sealed record KeepBoth(string Item) : Decision(Item);

    /// <summary>The one meant is this person; null for nobody.</summary>
    public sealed record Identify(string Item, PersonId? Person) : Decision(Item);

    /// <summary>The one meant is somebody new, who is called so and gets a note of their own.</summary>
    public sealed record NewPerson(string Item, string Name) : Decision(Item);

    /// <summary>Not now.</summary>
    public sealed record Later(string Item) : Decision(Item);
}
