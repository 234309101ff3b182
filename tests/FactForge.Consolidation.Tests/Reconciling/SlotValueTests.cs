using Xunit;

namespace FactForge.Consolidation.Tests.Reconciling;

/// <summary>Whether two values of a slot are one said more fully, or a change that leaves a "previously" behind.</summary>
public sealed class SlotValueTests
{
    [Theory]
    [InlineData(Slot.Role, "officer", "Environment Officer")]
    [InlineData(Slot.Role, "HR partner", "HR Business Partner")]
    [InlineData(Slot.Role, "adjuster", "Senior Claims Adjuster")]
    [InlineData(Slot.Role, "Director", "Director of Operations")]
    [InlineData(Slot.Location, "Hamburg", "Kaistraße 7, 20457 Hamburg")]
    [InlineData(Slot.Location, "1 Meridian Wharf", "1 Meridian Wharf, London")]
    public void A_value_said_more_fully_is_the_same_value(Slot slot, string shorter, string fuller)
    {
        Assert.True(SlotValue.SameValue(slot, shorter, fuller));
        Assert.True(SlotValue.SameValue(slot, fuller, shorter));
    }

    [Theory]
    [InlineData(Slot.Role, "Engineer", "Senior Engineer")]
    [InlineData(Slot.Role, "Claims Manager", "Deputy Claims Manager")]
    [InlineData(Slot.Role, "Yard Planner", "Head of Yard Planning")]
    [InlineData(Slot.Role, "Environment Officer", "Finance Officer")]
    [InlineData(Slot.Location, "Hamburg", "Kaistraße 7, Bremen")]
    [InlineData(Slot.Location, "4 Quay Street, Leeds", "14 Quay Street, Leeds")]
    public void Another_rank_trade_or_place_is_another_value(Slot slot, string one, string other)
    {
        Assert.False(SlotValue.SameValue(slot, one, other));
        Assert.False(SlotValue.SameValue(slot, other, one));
    }
}
