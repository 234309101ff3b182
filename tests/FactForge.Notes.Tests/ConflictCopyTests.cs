using Xunit;

namespace FactForge.Notes.Tests;

public sealed class ConflictCopyTests
{
    private static readonly HashSet<string> Beside = new(["Ada Byrne", "Anna", "Crane"], StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("Ada Byrne.sync-conflict-20250101-120000-ABCDEFG")]
    [InlineData("Ada Byrne (Bo's conflicted copy 2025-01-01)")]
    [InlineData("Ada Byrne (conflicted copy 2025-01-01 120000)")]
    [InlineData("Ada Byrne (Conflicted copy Laptop 202501011200)")]
    [InlineData("Ada Byrne (In Konflikt stehende Kopie von Bo 2025-01-01)")]
    [InlineData("Ada Byrne (Copie en conflit de Bo 2025-01-01)")]
    [InlineData("Ada Byrne (Copia en conflicto de Bo 2025-01-01)")]
    [InlineData("Ada Byrne (Case Conflict)")]
    [InlineData("Ada Byrne (Case Conflict 1)")]
    [InlineData("Ada Byrne [Conflict]")]
    [InlineData("Ada Byrne (SFConflict bo@contoso.example 2025-01-01-12-00-00)")]
    [InlineData("Ada Byrne_conflict-20250101-120000")]
    [InlineData("Ada Byrne.Conflict")]
    [InlineData("Ada Byrne.conflict1")]
    [InlineData("Ada Byrne_REMOTE_4711")]
    public void A_name_that_a_synchroniser_gives_is_a_copy_whatever_stands_beside_it(string stem)
    {
        Assert.True(ConflictCopy.Is(stem, new HashSet<string>()));
        Assert.True(ConflictCopy.CouldBe(stem));
    }

    [Theory]
    [InlineData("Ada Byrne (1)")]
    [InlineData("Ada Byrne 2")]
    [InlineData("Ada Byrne 12")]
    [InlineData("ada byrne copy")]
    [InlineData("Ada Byrne copy 3")]
    [InlineData("Ada Byrne - Copy")]
    [InlineData("Ada Byrne - Copy (2)")]
    [InlineData("Ada Byrne - Kopie")]
    [InlineData("Ada Byrne-DESKTOP-4F2K9Q1")]
    [InlineData("Ada Byrne-DESKTOP-4F2K9Q1-2")]
    [InlineData("Ada Byrne-Bo’s MacBook Pro")]
    public void A_name_that_a_person_could_have_given_too_is_a_copy_only_beside_its_original(string stem)
    {
        Assert.True(ConflictCopy.Is(stem, Beside));
        Assert.False(ConflictCopy.Is(stem, new HashSet<string>()));
    }

    [Theory]
    [InlineData("Anna-Lena Berg")]
    [InlineData("Anna-Maria")]
    [InlineData("Crane 4 repairs")]
    [InlineData("Crane 2025")]
    [InlineData("Ada Byrne (Northwind)")]
    [InlineData("Ada Byrne (conflict resolution course)")]
    [InlineData("Anna Copyright")]
    public void Other_names_that_begin_alike_are_notes_of_their_own(string stem) => Assert.False(ConflictCopy.Is(stem, Beside));

    [Theory]
    [InlineData("---\ntype: people\n---\n<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> laptop\n", true)]
    [InlineData("<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> laptop\n", true)]
    [InlineData("Title\n=======\n\nText <<<<<<< no\n", false)]
    [InlineData("=======\n<<<<<<< a\n", false)]
    public void A_merge_conflict_is_told_by_its_three_marks_in_order(string text, bool is_one) => Assert.Equal(is_one, MergeConflict.IsIn(text));
}
