namespace FactForge.Review.Gatekeeping;

/// <summary>The secrets of one start of the page. They end with the process.</summary>
internal sealed class SiteKeys
{
    /// <summary>Stands in the first address, and is taken for the cookie.</summary>
    public Secret Entrance { get; } = new();

    /// <summary>
    /// Stands in the address that a browser is opened with, and is good once: that address is an argument of a process, which everybody on the machine can read.
    /// </summary>
    public Secret Once { get; } = new();

    /// <summary>Stands in the cookie.</summary>
    public Secret Session { get; } = new();

    /// <summary>Stands in every form that changes something: a page of another origin cannot read it.</summary>
    public Secret Form { get; } = new();
}
