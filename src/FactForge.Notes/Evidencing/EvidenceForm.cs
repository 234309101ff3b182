namespace FactForge.Notes;

/// <summary>How a note shows where its entries come from.</summary>
public enum EvidenceForm
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>
    /// In an HTML comment behind an entry's words: <c>&lt;!-- factforge: … --&gt;</c>. Obsidian's reading view and every CommonMark renderer hide it, whereas Obsidian's
    /// own <c>%%…%%</c> is shown as text everywhere else.
    /// </summary>
    Comment,

    /// <summary>In a footnote an entry, <c>[^ff-0a1b2c3d]</c>, whose definition stands at the note's end. Its id is of what founded the entry: no footnote is ever renumbered.</summary>
    Footnote,
}
