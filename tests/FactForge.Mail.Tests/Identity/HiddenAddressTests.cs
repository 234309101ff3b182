using FactForge.Mail.Identity;

namespace FactForge.Mail.Tests.Identity;

public sealed class HiddenAddressTests
{
    [Theory]
    [InlineData("@d@@byrne @end|ng |rom northw|nd@ex@mp|e", "ada.byrne@northwind.example", true)]
    [InlineData("@d@@byrne @end|ng |rom northw|nd@ex@mp|e", "@d@.byrne @ending from northwind@ex@mple", true)]
    [InlineData("@d@@byrne @end|ng |rom northw|nd@ex@mp|e", "ida.byrna@northwind.example", false)]
    [InlineData("@d@@byrne @end|ng |rom northw|nd@ex@mp|e", "ada.byrne@southwind.example", false)]
    [InlineData("ada.byrne@northwind.example", "ada.byrne@northwind.example", false)]
    public void A_hidden_address_is_known_again(string one, string other, bool expected)
    {
        Assert.Equal(expected, new HiddenAddress(one).CanBe(new(other)));
        Assert.Equal(expected, new HiddenAddress(other).CanBe(new(one)));
    }
}
