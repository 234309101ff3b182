using FactForge.Consolidation;

namespace FactForge.Pipeline.Tidying;

/// <summary>What is remembered of a note once it is tidied, so that a later run brings nothing back.</summary>
internal static class TidyMemory
{
    /// <summary>
    /// The memory to go with the tidied note. Facts of an entry that gave way go to the one that says it now; the words of an entry that FactForge did not
    /// write are buried: a fact that says the same finds them said.
    /// </summary>
    public static NoteMemory After(NoteMemory before, TidyResult tidied, bool? tagged)
    {
        var written = before.Written.ToList();
        foreach (var removal in tidied.Removals)
        {
            var gone = written.FindIndex(entry => entry.State is WrittenState.Standing or WrittenState.Reworded && entry.Text == removal.Removed.Text);
            var home = written.FindIndex(entry => entry.State is WrittenState.Standing or WrittenState.Reworded && entry.Text == removal.SurvivorText);
            if (gone < 0)
            {
                if (removal.Removed.Section != SectionKind.RecentContext && removal.Removed.Text != removal.SurvivorText)
                {
                    written.Add(new(ContentHash.Of("tidied", removal.Removed.Section.ToString(), removal.Removed.Text).Short,
                        removal.Removed.Section, removal.Removed.Text, removal.Removed.Text, WrittenState.Buried, []));
                }
            }
            else if (home < 0)
            {
                written[gone] = written[gone] with { Section = removal.Survivor.Section, Text = removal.SurvivorText, State = WrittenState.Reworded };
            }
            else if (home != gone)
            {
                written[home] = written[home] with { Facts = [.. written[home].Facts.Concat(written[gone].Facts).Distinct()] };
                written.RemoveAt(gone);
            }
        }

        return before with { Written = [.. written.DistinctBy(entry => (entry.Key, entry.State))], ReviewTagWritten = tagged ?? before.ReviewTagWritten };
    }
}
