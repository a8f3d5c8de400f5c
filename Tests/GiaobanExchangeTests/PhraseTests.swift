import GiaobanCore
import Testing
